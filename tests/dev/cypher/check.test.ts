import { removeRoots, SOUND_BODY } from './query-files';
import { problemsOf } from './problems-of';

afterEach(removeRoots);

const READ = (columns: string, ...params: string[]): string[] => ['A sentence.', '@mode read @rows many @access scoped', ...params, columns];
const ID = '@column id STRING';
const WRITE = ['A sentence.', '@mode write @rows none @access unscoped an import'];
const UNSCOPED = ['A sentence.', '@mode read @rows many @access unscoped reference data', '@column id STRING'];
const HELD = 'MATCH (investigation:Investigation)<-[held:APPEARS_IN]-(selector:Selector)\nWHERE visible(held) AND visible(investigation)\n';

test.each<[name: string, body: string, header?: readonly string[]]>([
  ['the exemplar', SOUND_BODY],
  ['a record seen through a tested fact', SOUND_BODY.replace(' AND visible(investigation)', '').replace('n)\n', 'n) // seen through held\n')],
  ['the comment on a line of its own', `// seen through held\n${SOUND_BODY.replace(' AND visible(investigation)', '')}`],
  [
    'a test on every side of an OR',
    'MATCH (investigation:Investigation)\nWHERE (visible(investigation) OR EXISTS { MATCH (investigation)<-[held:APPEARS_IN]-() WHERE visible(held) AND visible(investigation) })\nRETURN investigation.id AS id',
    READ(ID),
  ],
  [
    'a bounded length whose every fact is tested',
    "MATCH (selector:Selector {id: 'a'})-[facts:USES*1..3]-(other:Selector)\nWHERE all(fact IN facts WHERE visible(fact))\nRETURN other.id AS id",
    READ(ID),
  ],
  [
    'a path tested by its relationships',
    "MATCH path = (selector:Selector {id: 'a'})-[facts:USES*..3]-(other:Selector)\nWHERE all(fact IN relationships(path) WHERE visible(fact))\nRETURN other.id AS id",
    READ(ID),
  ],
  [
    'a quantified path',
    "MATCH (selector:Selector {id: 'a'}) (()-[fact:USES WHERE visible(fact)]-()){1,3} (other:Selector)-[held:USES]-()\nWHERE visible(held)\nRETURN selector.id AS id",
    READ(ID),
  ],
  ['an optional match with its own test', `${HELD}OPTIONAL MATCH (selector)-[used:USES]-()\nWHERE visible(used)\nRETURN used.id AS id`, READ(ID)],
  ['a pattern comprehension with its test', `${HELD}RETURN head([(selector)-[used:USES]-() WHERE visible(used) | used.id]) AS id`, READ(ID)],
  ['a union whose sides give the same columns', `${HELD}RETURN held.id AS id\nUNION\n${HELD}RETURN selector.id AS id`, READ(ID)],
  ['a write without a viewer', 'MATCH (a:Person)-[:USES]->(b)\nSET a.name = null', WRITE],
  [
    'a write for each fact type',
    "MERGE (a:Entity {id: 'a'})\nMERGE (b:Entity {id: 'b'})\nMERGE (a)-[fact:FACT_TYPE {id: 'c'}]->(b)\nON CREATE SET fact.source = 'd'",
    [...WRITE, '@each FACT_TYPE'],
  ],
])('%s passes', (_, ...[body, header]) => {
  expect(problemsOf(body, header)).toEqual([]);
});

test.each<[name: string, body: string, problem: string, header?: readonly string[]]>([
  ['a syntax error', 'MATCH (a RETURN a', ':7: Invalid input'],
  ['an unknown variable', `${HELD}RETURN other.id AS id`, 'Variable `other` not defined', READ(ID)],
  ['an undeclared parameter', `${HELD}RETURN $urn AS id`, ':8: $urn is not declared; write @param urn TYPE @example VALUE', READ(ID)],
  [
    'a parameter that is used nowhere',
    `${HELD}RETURN '$urn' AS id // $urn`,
    ':4: @param urn is used nowhere; take it out',
    READ(ID, '@param urn STRING @example "a"'),
  ],
  ['an access parameter by hand', `${HELD}  AND held.scope IN $readScopes\nRETURN held.id AS id`, ':8: $readScopes is added by the macros alone', READ(ID)],
  [
    'visible without a viewer',
    'MATCH (p:Platform)\nWHERE visible(p)\nRETURN p.id AS id',
    ':6: visible(..) needs $readScopes, which no viewer gives here',
    UNSCOPED,
  ],
  [
    'visible of a property',
    `MATCH (selector:Selector)-[held:USES]-()\nWHERE visible(held.id)\nRETURN held.id AS id`,
    'visible(..) takes the name of one node or fact',
    READ(ID),
  ],
  [
    'visible in capitals',
    `MATCH (selector:Selector)-[held:USES]-()\nWHERE VISIBLE(held)\nRETURN held.id AS id`,
    'visible(..) takes the name of one node or fact',
    READ(ID),
  ],
  [
    'columns in another order',
    `${HELD}RETURN held.id AS id, held.role AS role`,
    ':9: RETURN gives (id, role) and the header declares (role, id)',
    ['A.', '@mode read @rows many @access scoped', '@column role STRING', '@column id STRING'],
  ],
  ['a column without a name', `${HELD}RETURN held.id`, ':8: The column held.id has no name; write AS', READ(ID)],
  ['a RETURN where no rows are declared', 'MATCH (a:Platform)\nSET a.name = null\nRETURN a.id AS id', ':7: @rows none answers with nothing', WRITE],
  [
    'no RETURN where rows are declared',
    'MATCH (a:Platform)\nSET a.name = null',
    'The statement has no RETURN',
    ['A.', '@mode write @rows one @access unscoped x', ID],
  ],
  ['RETURN *', `${HELD}RETURN *`, ':8: RETURN * hides what is read', READ(ID)],
  ['a whole node', `${HELD}RETURN investigation AS id`, ':8: investigation is a whole node, fact or path', READ(ID)],
  ['a list of whole facts', `${HELD}RETURN collect(held) AS id`, ':8: collect(held) is a whole node, fact or path', READ(ID)],
  ['a whole fact inside a map', `${HELD}RETURN {a: held} AS id`, ':8: {a:held} is a whole node, fact or path', READ(ID)],
  ['a renamed whole node', `${HELD}WITH investigation AS x\nRETURN x AS id`, ':9: x is a whole node, fact or path', READ(ID)],
  ['every property at once', `${HELD}RETURN investigation {.*} AS id`, ':8: .* hides what is read', READ(ID)],
  ['properties()', `${HELD}RETURN properties(held) AS id`, ':8: properties(..) hides what is read', READ(ID)],
  ['an unknown label', `MATCH (a:Offender)\nRETURN a.id AS id`, ':6: The model knows no label Offender', UNSCOPED],
  ['an unknown label in a test', `MATCH (a:Entity)\nWHERE a:Offender\nRETURN a.id AS id`, ':7: The model knows no label or fact type Offender', UNSCOPED],
  ['an unknown fact type', `MATCH (a:Entity)-[f:KNOWS]->()\nRETURN a.id AS id`, ':6: The model knows no fact type KNOWS', UNSCOPED],
  ['an unknown property', `MATCH (a:Platform)\nRETURN a.urn AS id`, ':7: The model knows no property urn of Platform', UNSCOPED],
  ['an unknown property in a pattern', `MATCH (a:Platform {urn: 'x'})\nRETURN a.id AS id`, ':6: The model knows no property urn of Platform', UNSCOPED],
  ['an unknown property of a fact', `${HELD}RETURN held.urn AS id`, ':8: The model knows no property urn of a fact', READ(ID)],
  ['an unknown property in a projection', `${HELD}RETURN held {.urn} AS id`, ':8: The model knows no property urn of a fact', READ(ID)],
  ['an unknown property of a renamed node', `${HELD}WITH investigation AS x\nRETURN x.nickname AS id`, ':9: The model knows no property nickname', READ(ID)],
  ['an unknown property set', "MATCH (a:Platform)\nSET a.nickname = 'x'", ':6: The model knows no property nickname of Platform', WRITE],
  [
    'a fact that is not tested',
    'MATCH (selector:Selector)-[held:APPEARS_IN]->()\nRETURN held.id AS id',
    ':6: The fact held is not tested; write visible(held)',
    READ(ID),
  ],
  ['a fact of any type that is not tested', 'MATCH (selector:Selector)-[held]-()\nRETURN held.id AS id', ':6: The fact held is not tested', READ(ID)],
  ['a fact without a name', `${HELD}MATCH (selector)-[:USES]-()\nRETURN held.id AS id`, ':8: A USES without a name cannot be tested', READ(ID)],
  ['a counted neighbour', `${HELD}RETURN COUNT { (selector)--() } AS id`, ':8: A fact of any type without a name cannot be tested', READ(ID)],
  ['a pattern as a test', `${HELD}AND (selector)-[:USES]-()\nRETURN held.id AS id`, ':8: A USES without a name cannot be tested', READ(ID)],
  [
    'a fact tested under OR',
    "MATCH (selector:Selector)-[held:USES]-()\nWHERE visible(held) OR held.role = 'x'\nRETURN held.id AS id",
    'The fact held is not tested',
    READ(ID),
  ],
  [
    'a fact tested under NOT',
    'MATCH (selector:Selector)-[held:USES]-()\nWHERE NOT visible(held)\nRETURN held.id AS id',
    'The fact held is not tested',
    READ(ID),
  ],
  [
    'a fact tested after a limit',
    'MATCH (selector:Selector)-[held:USES]-()\nWITH held LIMIT 5\nWHERE visible(held)\nRETURN held.id AS id',
    'The fact held is not tested',
    READ(ID),
  ],
  [
    'a fact tested in a later optional match',
    `MATCH (selector:Selector)-[held:USES]-()\nOPTIONAL MATCH (selector)-[used:USES]-()\nWHERE visible(held) AND visible(used)\nRETURN held.id AS id`,
    'The fact held is not tested',
    READ(ID),
  ],
  [
    'a fact tested in another scope',
    `${HELD}RETURN COUNT { MATCH (selector)-[used:USES]-() } + COUNT { MATCH (selector)-[used:USES]-() WHERE visible(used) } AS id`,
    'The fact used is not tested',
    READ(ID),
  ],
  [
    'a length of which any fact may be hidden',
    "MATCH (selector:Selector {id: 'a'})-[facts:USES*1..3]-()\nWHERE any(fact IN facts WHERE visible(fact))\nRETURN selector.id AS id",
    'The fact facts is not tested',
    READ(ID),
  ],
  ['a record that is not tested', 'MATCH (person:Person)\nRETURN person.id AS id', ':6: The Person person is not tested; write visible(person)', READ(ID)],
  ['a record without a name', 'MATCH (:Source)\nRETURN 1 AS id', ':6: The Source without a name is not tested', READ(ID)],
  ['a record under one of two labels', 'MATCH (x:Platform|Person)\nRETURN x.id AS id', 'The Person x is not tested', READ(ID)],
  ['an entity of any kind', "MATCH (entity:Entity {id: 'a'})\nRETURN entity.id AS id", ':6: The node entity may be hidden from the viewer', READ(ID)],
  [
    'a selector that no visible fact leads to',
    "MATCH (selector:Selector {id: 'a'})\nRETURN selector.id AS id",
    ':6: The node selector may be hidden from the viewer',
    READ(ID),
  ],
  [
    'a comment that names an untested fact',
    SOUND_BODY.replace('visible(held) AND visible(investigation)', 'true').replace('n)\n', 'n) // seen through held\n'),
    '"seen through held" speaks of no record here',
  ],
  [
    'a comment that names a fact elsewhere',
    `${HELD}MATCH (person:Person) // seen through held\nRETURN person.id AS id`,
    'The Person person is not tested',
    READ(ID),
  ],
  ['a comment beside no record', `${SOUND_BODY} // seen through held`, ':9: "seen through held" speaks of no record here'],
  [
    'a node from a full-text index',
    "CALL db.index.fulltext.queryNodes('names', 'x') YIELD node, score\nRETURN node.id AS id",
    ':6: node comes from a procedure untested; write YIELD node WHERE visible(node)',
    READ(ID),
  ],
  ['APOC', `${HELD}RETURN apoc.text.join([], '') AS id`, ':8: apoc.text.join is of APOC', READ(ID)],
  ['a procedure of APOC', `CALL apoc.help('x') YIELD name\nRETURN name AS id`, ':6: apoc.help is of APOC', UNSCOPED],
  [
    'a commit of a part',
    'MATCH (p:Platform)\nCALL (p) { SET p.name = null } IN TRANSACTIONS OF 10 ROWS',
    ':6: IN TRANSACTIONS commits a part at a time',
    WRITE,
  ],
  ['a file read by the database', "LOAD CSV FROM 'file:///x' AS line\nRETURN line[0] AS id", ':6: LOAD reaches outside the graph', UNSCOPED],
  ['a property name from input', `${HELD}RETURN held['sco' + 'pe'] AS id`, ":8: held['sco'+'pe']: names never come from input", READ(ID)],
  ['a property name set from input', "MATCH (p:Platform)\nSET p['na' + 'me'] = 'x'", 'names never come from input', WRITE],
  ['a label from input', "MATCH (p:$('Plat' + 'form'))\nRETURN p.id AS id", 'names never come from input', UNSCOPED],
  [
    'properties from a map',
    'MATCH (p:Platform)\nSET p += $map',
    ':7: SET p+=$map can overwrite a marking',
    [...WRITE, '@param map MAP<a STRING> @example {"a": null}'],
  ],
  ['a node made from a map', 'CREATE (p:Platform $map)', ':6: $map can set any property', [...WRITE, '@param map MAP<a STRING> @example {"a": null}']],
  [
    'a length without a bound',
    "MATCH (selector:Selector {id: 'a'})-[facts:USES*]-()\nWHERE all(fact IN facts WHERE visible(fact))\nRETURN selector.id AS id",
    ':6: The length * is without an upper bound',
    READ(ID),
  ],
  [
    'a length with a lower bound alone',
    "MATCH (selector:Selector {id: 'a'})-[facts:USES*2..]-()\nWHERE all(fact IN facts WHERE visible(fact))\nRETURN selector.id AS id",
    ':6: The length *2.. is without an upper bound',
    READ(ID),
  ],
  [
    'a quantifier without a bound',
    "MATCH (selector:Selector {id: 'a'}) (()-[fact:USES WHERE visible(fact)]-())+ ()\nRETURN selector.id AS id",
    ':6: The quantifier + is without an upper bound',
    READ(ID),
  ],
  ['more than forty lines', `${HELD}${'\n'.repeat(40)}RETURN held.id AS id`, ':46: The statement has 43 lines', READ(ID)],
  ['a change in a read', 'MATCH (p:Platform)\nSET p.name = null\nRETURN p.id AS id', ':7: @mode read changes nothing', UNSCOPED],
  [
    'a write that changes nothing',
    'MATCH (p:Platform)\nRETURN p.id AS id',
    ':6: @mode write changes nothing here',
    ['A.', '@mode write @rows one @access unscoped x', ID],
  ],
  ['FACT_TYPE without its tag', 'MATCH (a)-[f:FACT_TYPE]->(b)\nDELETE f', 'FACT_TYPE stands for every fact type; write @each FACT_TYPE', WRITE],
  ['the tag without FACT_TYPE', 'MATCH (a)-[f:USES]->(b)\nDELETE f', 'the word FACT_TYPE stands nowhere', [...WRITE, '@each FACT_TYPE']],
  ['two patterns that nothing joins', 'MATCH (a:Platform), (b:Organisation)\nRETURN a.id + b.id AS id', 'cartesian product', UNSCOPED],
])('%s is refused', (_, ...[body, problem, header]) => {
  expect(problemsOf(body, header).join('\n')).toContain(problem);
});

test('a cartesian product passes where the file allows it with a reason', () => {
  const header = [...UNSCOPED, '@plan allows CartesianProduct two rows at most'];
  expect(problemsOf('MATCH (a:Platform), (b:Organisation)\nRETURN a.id + b.id AS id', header)).toEqual([]);
});
