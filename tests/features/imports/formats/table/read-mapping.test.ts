import fc from 'fast-check';
import { readMapping } from '../../../../../src/features/imports/formats/table/mapping/read-mapping';
import { mappingOf, problemsOf } from './reading';

test('every problem of a mapping is told at once, in words and with its line', () => {
  const problems = problemsOf(`
persns: []
timeZone: Mars
dates: dd/MM
persons:
  - id: p
    name: 7
selectors:
  - { id: s, type: FAX, column: A }
  - { id: t, type: PHONE, column: A, constant: B }
`);
  expect(problems).toEqual(
    expect.arrayContaining([
      'line 2: persns: is not known here',
      'line 3: timeZone: "Mars" is no time zone: Europe/London, UTC or +01:00 is one',
      'line 4: dates 1: "dd/MM" names no year',
      'line 6: persons 1 role: is missing',
      'line 7: persons 1 name: a column, or keys with values, is due here',
      expect.stringMatching(/^line 9: selectors 1 type: one of PHONE, .* is due here$/) as string,
      'line 10: selectors 2: say either column, columns or constant',
    ]),
  );
});

test('parts of a mapping that contradict each other are told before the first row', () => {
  const problems = problemsOf(`
persons:
  - { id: p, role: SUSPECT, name: A }
  - { id: p, role: { column: R, values: { v: VICTM } }, name: B }
selectors:
  - { id: s, type: PHONE, column: C, usedBy: q }
facts:
  - { type: KNOWN_AS, from: p, to: s }
  - { type: USES, from: nobody, to: s }
`);
  expect(problems).toEqual([
    'line 4: persons 2 id: p names something else already',
    expect.stringMatching(/^line 4: persons 2 role: VICTM: a role is one of SUSPECT/),
    'line 6: selectors 1 usedBy: no person of the mapping is called q',
    'line 8: facts 1: KNOWN_AS leads from ACCOUNT, not from PERSON',
    'line 9: facts 2 from: nothing in the mapping is called nobody',
  ]);
});

test.each([
  ['nothing', '', /makes nothing of a row/],
  ['a list', '- a\n', /a column, or keys with values|due here/],
  ['YAML that is none', 'a: [}', /^line 1: /],
  ['aliases that multiply', `a: &a [${'x,'.repeat(20)}]\nb: &b [${'*a,'.repeat(20)}]\nc: [${'*b,'.repeat(20)}]\n`, /aliases that multiply/],
  ['brackets without end', '['.repeat(1_000), /brackets/],
  ['a novel', 'x'.repeat(70_000), /longer than/],
])('%s is no mapping, and why is said', (_what, yaml, reason) => {
  expect(problemsOf(yaml).join('\n')).toMatch(reason);
});

test('a column alone is short for what it says', () => {
  const mapping = mappingOf('persons: [{ id: p, role: victim, name: [A, B], dateOfBirth: D }]\n');
  expect(mapping.persons[0]).toMatchObject({ role: { constant: 'VICTIM' }, name: { columns: ['A', 'B'], join: ' ' }, dateOfBirth: { column: 'D' } });
});

test('whatever is given for a mapping is read or its problems are told', () => {
  const line = fc.constantFrom(
    'persons:',
    '- id: p',
    '  role: SUSPECT',
    '  name: A',
    'dates: iso',
    'when: 3',
    'x: [',
    '"',
    '? a',
    '- - -',
    '&a *a',
    'ignore: rest',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 12 })), { maxLength: 8 }), (lines) => {
      const mapping = readMapping(lines.join('\n'));
      expect(mapping.ok || mapping.refusal.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});
