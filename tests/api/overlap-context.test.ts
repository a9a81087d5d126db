import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWarnings } from '../../src/system/load-warnings';
import { startApiServer, type ApiServer } from '../support/api-server';
import { dataOf, nodesOf, type Edges } from '../support/asking';
import type { Tip, TippedPerson } from '../support/cyber-tip';
import { importTips } from '../support/import-tips';
import { AUDITOR, NORTHSHIRE } from '../support/two-forces';

let server: ApiServer;
let folder: string;
let people = 0;
let addresses = 0;
let asked = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intelmap-lists-'));
  const list = { name: 'Mailboxes of roles', type: 'regex', list: ['/^office@/'], matching_attributes: ['email-src'] };
  writeFileSync(join(folder, 'roles.json'), JSON.stringify(list));
  server = await startApiServer({ warnings: await loadWarnings({ folder, areExamplesMute: false }) });
}, 60_000);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Reason {
  readonly entity: { readonly label: string };
  readonly weight: number;
  readonly independentOrigins: number;
  readonly explanation: string;
}
interface Overlap {
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly ignored: readonly Reason[];
  readonly conflicts: readonly string[];
}

const OVERLAP =
  'left { urn } right { urn } score conflicts reasons { entity { label } weight independentOrigins explanation } ignored { entity { label } weight independentOrigins explanation }';

/** Reports of other people at other times, each into an investigation of its own; the overlaps of the first. */
async function overlapsOf(...suspects: readonly (readonly TippedPerson[])[]): Promise<Overlap[]> {
  asked += 1;
  for (const [index, people] of suspects.entries()) {
    const tip: Tip = { at: new Date(Date.UTC(2026, 3, 1 + index * 7, 12)).toISOString(), reporter: `desk-${asked}-${index}@example.com`, suspects: people };
    await importTips(server.system, `CTX/${asked}/${index}`, { tips: [tip] });
  }
  const query = `query ($urn: String!) { investigation(urn: $urn) { overlaps { edges { node { ${OVERLAP} } } } } }`;
  const { investigation } = await dataOf<{ investigation: { overlaps: Edges<Overlap> } }>(server, NORTHSHIRE, query, { urn: `CTX/${asked}/0` });
  return nodesOf(investigation.overlaps);
}

async function board(): Promise<Overlap[]> {
  const { overlaps } = await dataOf<{ overlaps: Edges<Overlap> }>(server, NORTHSHIRE, `{ overlaps(first: 100) { edges { node { ${OVERLAP} } } } }`);
  return nodesOf(overlaps);
}

/** Somebody under an account of their own. */
function person(more: TippedPerson): TippedPerson {
  people += 1;
  return { account: `acc-${people}`, service: 'Chatline', ...more };
}

describe('a value on a warning list', () => {
  test('makes no overlap by itself, neither of one investigation nor on the board', async () => {
    const listed = { emails: ['office@club.example.org'], addresses: ['9.9.9.9', '192.168.1.4'] };
    expect(await overlapsOf([person(listed)], [person(listed)])).toEqual([]);
    expect(await board()).toEqual([]);
  });

  test('is named beside what counts, with its list, and adds nothing', async () => {
    const both = { emails: ['office@yard.example.org'], phones: ['+44 1632 960111'] };
    const [overlap] = await overlapsOf([person(both)], [person(both)]);
    expect(overlap?.score).toBe(9);
    expect(overlap?.ignored.map(({ explanation }) => explanation)).toEqual([
      'Both hold the e-mail address office@yard.example.org; it is ignored, for it is on the warning list "Mailboxes of roles".',
    ]);
    expect(overlap?.reasons[0]?.explanation).toContain('It is kept for examples ("Telephone numbers for drama").');
    expect((await board())[0]).toMatchObject({ score: 9, ignored: overlap?.ignored, conflicts: overlap?.conflicts });
  });
});

describe('an internet address', () => {
  /** Two people, who used one address at a time of their own; an empty time is not told. */
  const usedAt = async (one: string, other: string, more: object = {}) => {
    addresses += 1;
    const address = `198.51.100.${addresses}`;
    return overlapsOf([person({ addresses: [{ address, at: one, ...more }] })], [person({ addresses: [{ address, at: other }] })]);
  };

  test('that two people used within a day is an overlap, by two events', async () => {
    const [overlap] = await usedAt('2026-04-01T12:00:00Z', '2026-04-02T11:00:00Z');
    expect(overlap?.reasons).toMatchObject([{ weight: 3, independentOrigins: 2 }]);
    expect(overlap?.reasons[0]?.explanation).toContain('Both sides were seen at it within a day, on 2026-04-02.');
  });

  test('that they used in other weeks is none, and neither is one whose times are not told', async () => {
    expect(await usedAt('2026-04-01T12:00:00Z', '2026-04-12T11:00:00Z')).toEqual([]);
    expect(await usedAt('2026-04-01T12:00:00Z', '')).toEqual([]);
    expect(await usedAt('', '')).toEqual([]);
  });

  test('that is taken for a proxy counts a quarter', async () => {
    const [overlap] = await usedAt('2026-04-01T12:00:00Z', '2026-04-01T13:00:00Z', { isProxy: true });
    expect(overlap?.score).toBe(0.75);
  });

  test("that a carrier shares is one subscriber's only with the port", async () => {
    const carriers = (port: number) => person({ addresses: [{ address: '100.64.77.1', at: '2026-04-01T12:00:00Z', port }] });
    expect((await overlapsOf([carriers(40_001)], [carriers(40_001)]))[0]?.score).toBe(3);
    expect(await overlapsOf([carriers(40_002)], [carriers(40_003)])).toEqual([]);
  });
});

test('an account that was compromised counts a quarter, and the answer says what speaks against the pair', async () => {
  const account = { account: 'taken-over', service: 'Chatline' };
  const [overlap] = await overlapsOf(
    [{ ...account, name: ['Alan', 'Sample'], born: '1991-05-17', isCompromised: true, addresses: ['198.51.100.201'] }],
    [{ ...account, name: ['Ben', 'Sample'], born: '1987', addresses: ['198.51.100.201'] }],
  );
  expect(overlap?.reasons.map(({ weight, entity }) => [entity.label, weight])).toEqual([['taken-over (chatline)', 2.5]]);
  expect(overlap?.conflicts).toEqual([
    'The account taken-over (chatline) was compromised, by the word of a source: whoever used it may not be whose it is.',
    'The dates of birth differ of those whose the account taken-over (chatline) is: 1987 on one side, 1991-05-17 on the other.',
    'The internet address 198.51.100.201 was used at times that do not meet: 2026-04-01 on one side, 2026-04-08 on the other.',
  ]);
});

test('whose dates of birth an answer tells is in the log', async () => {
  const { audit } = await dataOf<{ audit: Edges<{ subjects: readonly string[] }> }>(
    server,
    AUDITOR,
    '{ audit(filter: { operation: CONSULTATION }, first: 1) { edges { cursor node { subjects } } } }',
  );
  expect(nodesOf(audit)[0]?.subjects).toHaveLength(2);
});
