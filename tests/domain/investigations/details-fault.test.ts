import { LONGEST_LINE, LONGEST_URN, detailsFault, type InvestigationDetails } from '../../../src/domain/investigations/details-fault';

function details(changes: Partial<InvestigationDetails> = {}): InvestigationDetails {
  return { urn: 'NS/2026/0001', title: 'Operation Lantern', contact: 'desk@northshire.example.org', markings: [], compartments: [], members: null, ...changes };
}

test.each<[string, Partial<InvestigationDetails>]>([
  ['in full', { markings: ['OFFICIAL-SENSITIVE'], compartments: ['OAK'], members: ['dc.larkin'] }],
  ['by its number alone', { title: null, contact: null }],
  ['in any script', { urn: 'Æ/1 b', title: 'Гроза 太郎 😀' }],
  ['as long as may be', { urn: 'U'.repeat(LONGEST_URN), title: 'T'.repeat(LONGEST_LINE), contact: 'C'.repeat(LONGEST_LINE) }],
])('an investigation may be described %s', (_how, changes) => {
  expect(detailsFault(details(changes))).toBeNull();
});

test.each<[Partial<InvestigationDetails>, string]>([
  [{ urn: '' }, 'urn must have 1 to 100 characters.'],
  [{ urn: 'U'.repeat(101) }, 'urn must have 1 to 100 characters.'],
  [{ urn: 'NS/1\n' }, 'urn must be one line of text: it contains a control character.'],
  [{ urn: ' NS/1' }, 'urn must not begin or end with a space.'],
  [{ urn: 'NS/\u200b1' }, 'urn must not hold invisible characters.'],
  [{ title: '' }, 'title must have 1 to 300 characters.'],
  [{ title: 'T'.repeat(301) }, 'title must have 1 to 300 characters.'],
  [{ title: 'a\tb' }, 'title must be one line of text: it contains a control character.'],
  [{ title: 'a\ud83d' }, 'title must be one line of text: it contains half of a surrogate pair.'],
  [{ contact: '' }, 'contact must have 1 to 300 characters.'],
  [{ contact: 'desk\0' }, 'contact must be one line of text: it contains a NUL.'],
  [{ contact: 'desk ' }, 'contact must not begin or end with a space.'],
  [{ markings: [''] }, 'each of markings must have 1 to 100 characters.'],
  [{ compartments: ['OAK', 'E'.repeat(101)] }, 'each of compartments must have 1 to 100 characters.'],
  [{ members: ['dc.larkin\n'] }, 'each of members must be one line of text: it contains a control character.'],
  [{ members: Array<string>(101).fill('dc.larkin') }, 'members must name at most 100.'],
])('%j is refused, and it is said why', (changes, sentence) => {
  expect(detailsFault(details(changes))).toBe(sentence);
});
