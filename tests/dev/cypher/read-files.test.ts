import { readCypherFiles } from '../../../src/dev/cypher/read-files';
import { queryFile, removeRoots, rootWith, SOUND_BODY, SOUND_HEADER } from './query-files';

const PATH = 'cypher/overlaps/find-shared-selectors.cypher';

function problemsOf(header: readonly string[], body = SOUND_BODY): readonly string[] {
  return readCypherFiles(rootWith({ [PATH]: queryFile(header, body) })).problems;
}

/** The sound header with one line replaced or added. */
function headerWith(change: Readonly<Record<number, string>>): string[] {
  return Object.entries(change).reduce((header, [index, line]) => Object.assign([...header], { [index]: line }), [...SOUND_HEADER]);
}

afterEach(removeRoots);

test('a sound file is read with every declaration and the line on which its statement begins', () => {
  const { statements, problems } = readCypherFiles(rootWith({ [PATH]: queryFile() }));
  expect(problems).toEqual([]);
  expect(statements[0]).toMatchObject({ feature: 'overlaps', name: 'find-shared-selectors', bodyLine: 7, body: SOUND_BODY });
  expect(statements[0]?.header).toMatchObject({ mode: 'read', rows: 'many', scoped: true, reason: null, each: false, planAllows: {} });
  expect(statements[0]?.header.params).toMatchObject([{ name: 'selectorId', example: 'acc_6f1c' }]);
});

test('a long type and its example may go over several lines', () => {
  const { statements, problems } = readCypherFiles(
    rootWith({
      [PATH]: queryFile([
        'A sentence.',
        '@mode read @rows none @access scoped',
        '@param pairs LIST<MAP<left STRING NOT NULL,',
        '  right STRING> NOT NULL> NOT NULL',
        '  @example [{"left": "a @b", "right": null}]',
      ]),
    }),
  );
  expect(problems).toEqual([]);
  expect(statements[0]?.header.params[0]).toMatchObject({ name: 'pairs', example: [{ left: 'a @b', right: null }] });
});

test.each<[string, readonly string[], string]>([
  ['no sentence', SOUND_HEADER.slice(1), ':1: The header has no sentence; write before the first tag what the statement is for'],
  ['an unknown tag', headerWith({ 4: '@cache never' }), ':6: @cache is not known here; the header knows @mode, @rows'],
  ['no mode', headerWith({ 1: '@rows many @access scoped' }), ':1: @mode is missing; write @mode read | write'],
  ['an unknown mode', headerWith({ 1: '@mode reads @rows many @access scoped' }), ':3: @mode reads is not known; write @mode read | write'],
  ['mode schema outside the model', headerWith({ 1: '@mode schema @rows many @access scoped' }), ':3: @mode schema is not known; write @mode read | write'],
  ['two modes', headerWith({ 4: '@mode write' }), ':6: @mode stands twice; keep one'],
  ['no row count', headerWith({ 1: '@mode read @access scoped' }), ':1: @rows is missing; write @rows none | one | optional | many'],
  ['an unknown row count', headerWith({ 1: '@mode read @rows some @access scoped' }), ':3: @rows some is not known'],
  ['no access', headerWith({ 1: '@mode read @rows many' }), ':1: @access is missing; write @access scoped | pointing, or @access unscoped <reason>'],
  ['an unknown access', headerWith({ 1: '@mode read @rows many @access open' }), ':3: @access open is not known'],
  [
    'unscoped without a reason',
    headerWith({ 1: '@mode read @rows many @access unscoped' }),
    ':3: No viewer stands behind an unscoped statement, so it says why',
  ],
  ['scoped with a reason', headerWith({ 1: '@mode read @rows many @access scoped always' }), ':3: @access scoped takes no reason'],
  ['pointing with a reason', headerWith({ 1: '@mode read @rows many @access pointing always' }), ':3: @access pointing takes no reason'],
  ['a write that points', headerWith({ 1: '@mode write @rows many @access pointing' }), ':3: A write runs for no viewer; write @access unscoped <reason>'],
  [
    'each fact type pointed to',
    headerWith({ 1: '@mode read @rows many @access pointing @each FACT_TYPE' }),
    ':1: A statement that points walks no fact type in turn',
  ],
  ['a scoped write', headerWith({ 1: '@mode write @rows many @access scoped' }), ':3: A write runs for no viewer; write @access unscoped <reason>'],
  ['a parameter without a type', headerWith({ 2: '@param selectorId @example "a"' }), ':4: @param selectorId: a name and a type are wanted'],
  ['a parameter that is not camelCase', headerWith({ 2: '@param Selector_id STRING @example "a"' }), ':4: @param Selector_id: names are camelCase'],
  ['a type that does not exist', headerWith({ 2: '@param selectorId TEXT @example "a"' }), ':4: @param selectorId: "TEXT" is no type; write STRING, INTEGER'],
  ['a type that does not end', headerWith({ 2: '@param selectorId LIST<STRING @example ["a"]' }), ':4: @param selectorId: ">" expected where "the end" stands'],
  ['a type with words after it', headerWith({ 3: '@column urn STRING NOT' }), ':5: @column urn: "the end" expected where "NOT" stands'],
  ['a map without a field name', headerWith({ 3: '@column urn MAP<STRING>' }), ':5: @column urn: a field name such as "id" expected where "STRING" stands'],
  ['a map with a field twice', headerWith({ 3: '@column urn MAP<id STRING, id STRING>' }), ':5: @column urn: the field "id" stands twice'],
  ['a parameter without an example', headerWith({ 2: '@param selectorId STRING' }), ':4: @param selectorId has no example for the live check; write @example'],
  ['an example that is not JSON', headerWith({ 2: "@param selectorId STRING @example 'a'" }), ":4: @example 'a' is not JSON; write a string in double quotes"],
  ['an example of another type', headerWith({ 2: '@param selectorId STRING NOT NULL @example null' }), ':4: @example null is not of the type of selectorId'],
  [
    'an integer beyond safe bounds',
    headerWith({ 2: '@param selectorId INTEGER @example 9007199254740993' }),
    ':4: @example 9007199254740993 is not of the type',
  ],
  ['an example without a parameter', headerWith({ 3: '@column urn STRING @example "a"' }), ':5: @example belongs directly after the @param'],
  ['a parameter twice', headerWith({ 4: '@param selectorId STRING @example "a"' }), ':6: @param selectorId stands twice'],
  ['a column twice', headerWith({ 4: '@column urn STRING' }), ':6: @column urn stands twice'],
  [
    'an access parameter declared',
    headerWith({ 4: '@param version INTEGER @example 1' }),
    ":6: $version comes from the viewer's GraphView; leave @param version out",
  ],
  ['rows without columns', SOUND_HEADER.slice(0, 3), ':1: @rows many needs its columns'],
  ['columns without rows', headerWith({ 1: '@mode read @rows none @access scoped' }), ':5: @rows none answers with nothing'],
  ['each of something else', headerWith({ 4: '@each LABEL' }), ':6: @each LABEL is not known; write @each FACT_TYPE'],
  ['a plan allowance without a reason', headerWith({ 4: '@plan allows NodeByLabelScan' }), ':6: @plan allows NodeByLabelScan is not known; write @plan allows'],
])('a header with %s is refused at its line', (_, header, problem) => {
  const problems = problemsOf(header);
  expect(problems.some((found) => found.startsWith(`${PATH}${problem}`))).toBe(true);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['without a header', { [PATH]: SOUND_BODY }, `${PATH}:1: The file does not begin with its header`],
  ['without a statement', { [PATH]: queryFile(SOUND_HEADER, '') }, `${PATH}:8: No statement follows the header`],
  ['with a semicolon', { [PATH]: queryFile(SOUND_HEADER, `${SOUND_BODY};`) }, `${PATH}:9: One statement a file`],
  ['named by a noun alone', { 'cypher/overlaps/selectors.cypher': queryFile() }, 'cypher/overlaps/selectors.cypher:1: The file is named after what it does'],
  ['of another kind', { 'cypher/overlaps/notes.txt': '' }, 'cypher/overlaps/notes.txt:1: Only .cypher files'],
  [
    'in a folder with capitals',
    { 'cypher/Overlaps/find-shared.cypher': queryFile() },
    'cypher/Overlaps/find-shared.cypher:1: A folder is named after its feature',
  ],
  [
    'of the model without a number',
    { 'cypher/model/entity-id.cypher': '/** One id. */\nCREATE INDEX a IF NOT EXISTS FOR (e:Entity) ON (e.id)' },
    'cypher/model/entity-id.cypher:1: A step of the model is numbered',
  ],
  [
    'of the model that cannot be repeated',
    { 'cypher/model/001-a.cypher': '/** One id. */\nCREATE INDEX a FOR (e:Entity) ON (e.id)' },
    'cypher/model/001-a.cypher:2: A step of the model can be repeated',
  ],
  [
    'of the model that changes data',
    { 'cypher/model/001-a.cypher': '/** One id. */\nMATCH (e:Entity) SET e.id = 1' },
    'cypher/model/001-a.cypher:2: A step of the model can be repeated',
  ],
  [
    'of the model with parameters',
    { 'cypher/model/001-a.cypher': '/**\n * One id.\n * @param a STRING @example "a"\n */\nCREATE INDEX a IF NOT EXISTS FOR (e:Entity) ON (e.id)' },
    'cypher/model/001-a.cypher:3: @param is not known here; the header knows @mode',
  ],
  [
    'of the model with another mode',
    { 'cypher/model/001-a.cypher': '/**\n * One id.\n * @mode read\n */\nCREATE INDEX a IF NOT EXISTS FOR (e:Entity) ON (e.id)' },
    'cypher/model/001-a.cypher:3: @mode read does not belong in model/',
  ],
])('a file %s is refused', (_, files, problem) => {
  expect(readCypherFiles(rootWith(files)).problems.some((found) => found.startsWith(problem))).toBe(true);
});

test('two steps of the model with one number are refused', () => {
  const step = '/** One id. */\nCREATE INDEX a IF NOT EXISTS FOR (e:Entity) ON (e.id)';
  const { problems } = readCypherFiles(rootWith({ 'cypher/model/001-a.cypher': step, 'cypher/model/001-b.cypher': step }));
  expect(problems).toEqual(['cypher/model/001-b.cypher:1: the number 001 is taken; give the file the next free one']);
});

test('a semicolon inside a string or a comment ends no statement', () => {
  expect(problemsOf(SOUND_HEADER, `${SOUND_BODY} // one; two\n+ ';'`)).toEqual([]);
});
