import { IdMint } from '../../../src/domain/ids/id-mint';
import type { Entry, FactEntry, HeldEnd } from '../../../src/domain/intelligence/entry';
import { idsNamedIn, readEntry } from '../../../src/domain/intelligence/read-entry';

const NOW = Date.UTC(2026, 2, 14, 12);
const mint = new IdMint(Buffer.from('a secret of the tests'));
const [HELD, HELD_MAIL, NARROW] = [mint.entity('PERSON', 'held'), mint.entity('EMAIL', 'held@example.org'), mint.entity('PERSON', 'narrow')];
const held = new Map<string, HeldEnd>([
  [HELD, { kind: 'PERSON', end: { held: HELD }, role: 'REPORTER', problem: null }],
  [HELD_MAIL, { kind: 'EMAIL', end: { selector: { type: 'EMAIL', key: 'held@example.org' } }, role: null, problem: null }],
  [NARROW, { kind: 'PERSON', end: { held: NARROW }, role: null, problem: 'is not for this entry' }],
]);

const MAN = { ref: 'man', role: 'SUSPECT' } as const;
const MAIL = { ref: 'mail', type: 'EMAIL', value: 'someone@example.org' } as const;
const USES: FactEntry = { type: 'USES', from: 'man', to: 'mail', nature: 'STATED' };

const anEntry = (changes: Partial<Entry> = {}): Entry => ({ reference: 'INT/1', grade: '1BP', people: [MAN], selectors: [MAIL], ...changes });

function read(changes: Partial<Entry> = {}) {
  const entry = readEntry(anEntry(changes), { now: NOW, held });
  if (!entry.ok) throw new Error(entry.refusal.join('\n'));
  return entry.value;
}

function problemsOf(changes: Partial<Entry>): readonly string[] {
  const entry = readEntry(anEntry(changes), { now: NOW, held });
  return entry.ok ? [] : entry.refusal;
}

const factsOf = (changes: Partial<Entry>) => read(changes).items.flatMap((item) => (item.kind === 'fact' ? [item] : []));

describe('what follows from an entry', () => {
  test('is that its people are involved and its identifiers appear, an account on its platform', () => {
    const account = { type: 'ACCOUNT', value: 'u-1', platform: 'Chatline' } as const;
    expect(factsOf({ selectors: [account] }).map(({ type, role }) => [type, role])).toEqual([
      ['INVOLVED_IN', 'SUSPECT'],
      ['APPEARS_IN', 'SUSPECT'],
      ['ON', null],
      ['APPEARS_IN', null],
    ]);
  });

  test('is that an identifier appears once for each part of those who use it, the held ones included', () => {
    const facts = [USES, { ...USES, from: HELD }, { ...USES, to: HELD_MAIL }];
    const appearances = factsOf({ facts }).filter(({ type, from }) => type === 'APPEARS_IN' && 'selector' in from);
    expect(appearances.map(({ from, role }) => [JSON.stringify(from), role])).toEqual([
      [JSON.stringify({ selector: { type: 'EMAIL', key: 'someone@example.org' } }), 'SUSPECT'],
      [JSON.stringify({ selector: { type: 'EMAIL', key: 'someone@example.org' } }), 'REPORTER'],
      [JSON.stringify({ selector: { type: 'EMAIL', key: 'held@example.org' } }), 'SUSPECT'],
    ]);
  });

  test('is nothing that an entry of one identifier does not say', () => {
    expect(factsOf({ people: null }).map(({ type }) => type)).toEqual(['APPEARS_IN']);
  });
});

describe('an identifier', () => {
  test('is recognised where its kind is left out', () => {
    expect(read({ selectors: [{ value: 'https://example.org/a' }] }).items).toContainEqual(expect.objectContaining({ kind: 'selector', type: 'URL' }));
  });

  test('that is read with a doubt is noted with its place', () => {
    expect(read({ selectors: [{ type: 'HANDLE', value: 'someone' }] }).notes).toEqual([
      'selectors[0].value: its platform is not named, so it may be another user of another platform.',
    ]);
  });
});

describe('is refused with its place:', () => {
  test.each<[string, Partial<Entry>, string]>([
    ['nothing at all', { people: [], selectors: null }, 'people, selectors and facts are all empty: say something in one of them.'],
    ['no reference', { reference: '' }, 'reference must have 1 to 300 characters.'],
    ['too many people', { people: Array(101).fill(MAN) as (typeof MAN)[] }, 'people holds 101; at most 100 go into one entry.'],
    ['a ref given twice', { people: [MAN, MAN] }, 'people[1].ref is that of people[0] already.'],
    ['a ref that an identifier bears too', { selectors: [{ ...MAIL, ref: 'man' }] }, 'selectors[0].ref is that of people[0] already.'],
    ['a ref like an id', { people: [{ ...MAN, ref: HELD }] }, 'people[0].ref looks like the id of something that is held: choose another.'],
    ['an empty name', { people: [{ ...MAN, name: '  ' }] }, 'people[0].name is empty: leave it out where the name is not known.'],
    ['a day that is none', { people: [{ ...MAN, dateOfBirth: '2004-02-30' }] }, 'people[0].dateOfBirth is not a day of the calendar.'],
    ['a birth to come', { people: [{ ...MAN, dateOfBirth: '2027' }] }, 'people[0].dateOfBirth lies in the future.'],
    ['an identifier that is none', { selectors: [{ type: 'EMAIL', value: 'someone' }] }, 'selectors[0].value has no @.'],
    ['one identifier twice', { selectors: [MAIL, { value: 'someone@EXAMPLE.org' }] }, 'selectors[1] is the same identifier as selectors[0]: give it once.'],
    [
      'a platform without a kind',
      { selectors: [{ value: 'a', platform: 'x' }] },
      'selectors[0].type is needed beside a platform: one of ACCOUNT, HANDLE, PAYMENT_ACCOUNT.',
    ],
    ['a platform of a mail', { selectors: [{ ...MAIL, platform: 'x' }] }, 'selectors[0].platform says nothing of a selector of type EMAIL: leave it out.'],
    ['a grade that is none', { grade: '4x4' }, 'grade: A grade is a source 1 to 3, an information A to E and a handling P or C, as in 1BP or 1BC/A2/S2.'],
    [
      'a grade of a fact that is none',
      { facts: [{ ...USES, grade: '1BP/A1' }] },
      'facts[0].grade: Handling code P permits sharing without conditions, so it takes no action or sanitisation code.',
    ],
    [
      'an end that nothing bears',
      { facts: [{ ...USES, to: 'post' }] },
      'facts[0].to names neither a ref of this entry nor the id of anything that you may see.',
    ],
    ['an end that may not be named', { facts: [{ ...USES, from: NARROW }] }, 'facts[0].from is not for this entry.'],
    [
      'a subject',
      { facts: [{ ...USES, from: `sub_${HELD.slice(4)}` }] },
      'facts[0].from is a subject, of whom several sources may speak: name one of its records.',
    ],
    [
      'an end of another kind',
      { facts: [{ ...USES, from: 'mail', to: HELD_MAIL }] },
      'facts[0].from is of a kind that does not fit: USES leads from PERSON, not from EMAIL.',
    ],
    ['a fact from a thing to itself', { facts: [{ ...USES, type: 'ASSOCIATED_WITH', to: 'man' }] }, 'facts[0] begins and ends at the same thing.'],
    ['a fact twice', { facts: [USES, { ...USES, nature: 'ASSESSED' }] }, 'facts[1] says the same as facts[0]: state it once.'],
    [
      'an end before the beginning',
      { facts: [{ ...USES, firstSeen: new Date(NOW), lastSeen: new Date(NOW - 1) }] },
      'facts[0].lastSeen lies before firstSeen.',
    ],
    ['a time to come', { facts: [{ ...USES, firstSeen: new Date(NOW + 90_000_000) }] }, 'facts[0].firstSeen lies in the future.'],
    [
      'a part told by the fact',
      { facts: [{ ...USES, properties: { role: 'VICTIM' } }] },
      'facts[0].properties.role is told by the person, not by the fact: leave it out.',
    ],
    [
      'a property of depth',
      { facts: [{ ...USES, properties: { a: [1] } }] },
      'facts[0].properties.a must be a text, a number, true, false, null or a list of texts.',
    ],
    [
      'a picture',
      { facts: [{ ...USES, properties: { a: 'data:image/png;base64,iVBORw0KGgo' } }] },
      'facts[0].properties.a holds the content of a file: give its hash instead.',
    ],
    [
      'a picture without its label',
      { people: [{ ...MAN, name: `/9j/${'4AAQSkZJRg'.repeat(9)}` }] },
      'people[0].name holds the content of a file: give its hash instead.',
    ],
  ])('%s', (_what, changes, sentence) => {
    expect(problemsOf(changes)).toEqual([sentence]);
  });

  test('what only other means state', () => {
    expect(problemsOf({ facts: [{ ...USES, type: 'DEPICTS' }] })).toEqual([
      expect.stringMatching(/^facts\[0\]\.type must be one of USES, .*: DEPICTS is stated by other means\.$/),
    ]);
  });

  test('a value that is of several kinds, until it is said of which', () => {
    expect(problemsOf({ selectors: [{ value: 'sample_1991' }] })).toEqual(['selectors[0].value may be of type HANDLE or ACCOUNT: say which with type.']);
  });
});

test('all problems are told together, in the order of the entry', () => {
  const places = problemsOf({
    reference: '',
    grade: '',
    people: [{ ...MAN, dateOfBirth: 'May' }],
    selectors: [{ value: '' }],
    facts: [{ ...USES, grade: '', to: 'post' }],
  });
  expect(places.map((sentence) => sentence.split(/[ :]/)[0])).toEqual([
    'reference',
    'grade',
    'people[0].dateOfBirth',
    'selectors[0].value',
    'facts[0].grade',
    'facts[0].to',
  ]);
});

test('what an entry names by its id is what no ref of it takes', () => {
  expect(idsNamedIn(anEntry({ facts: [USES, { ...USES, from: HELD }, { ...USES, from: HELD, to: HELD_MAIL }, { ...USES, to: 'nobody' }] }))).toEqual([
    HELD,
    HELD_MAIL,
  ]);
});

test('the origin is what is said under a reference, however it is written and graded', () => {
  const { originKey } = read({ facts: [USES] });
  expect(read({ facts: [{ ...USES, grade: '3EP' }], grade: '2CP', selectors: [{ ...MAIL, value: ' someone@EXAMPLE.org' }] }).originKey).toBe(originKey);
  for (const changes of [{ reference: 'INT/2' }, { people: [{ ...MAN, name: 'A' }] }, { facts: [] }])
    expect(read({ facts: [USES], ...changes }).originKey).not.toBe(originKey);
});
