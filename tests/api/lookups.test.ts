import { readAudit } from '../../src/audit/read-audit';
import type { Viewer } from '../../src/domain/access/viewer';
import { startApiServer, type ApiServer } from '../support/api-server';
import { codesOf, dataOf } from '../support/asking';
import type { Tip, TippedPerson } from '../support/cyber-tip';
import { importTips } from '../support/import-tips';
import { NORTHSHIRE, NUMBERS, SOUTHMERE, giveTwoForcesOneOffender } from '../support/two-forces';

const NAMED: TippedPerson = {
  name: ['Bo', 'Sample'],
  phones: ['+447700900777'],
  emails: ['held.back@example.org'],
  account: 'u-555',
  service: 'Chatline',
};
const EVENT: Tip = { at: '2026-04-01T09:00:00Z', suspects: [NAMED], victims: [{ name: ['Kim', 'Withheld'] }] };

let server: ApiServer;

/** One man in two forces, as everywhere; and cases of Westfold's to whose identifiers outsiders are pointed, or not. */
beforeAll(async () => {
  server = await startApiServer();
  const { system } = server;
  await giveTwoForcesOneOffender(system);
  const pointed = { force: 'westfold', visibility: 'POINTER', tips: [EVENT] } as const;
  await importTips(system, 'WF/2026/0020', { ...pointed, contact: 'Westfold desk, 01632 960300', title: 'Operation Withheld' });
  await importTips(system, 'WF/2026/0021', { ...pointed, contact: 'Westfold desk, 01632 960300' });
  await importTips(system, 'WF/2026/0022', { ...pointed, contact: null });
  await importTips(system, 'WF/2026/0023', { ...pointed, tier: 'SECRET', contact: 'secret desk' });
  await importTips(system, 'WF/2026/0024', {
    ...pointed,
    visibility: 'SILENT',
    contact: 'silent desk',
    tips: [{ ...EVENT, suspects: [{ phones: ['+447700900778'] }] }],
  });
}, 120_000);

afterAll(() => server.close());

interface Identifier {
  readonly ref?: string;
  readonly type?: string;
  readonly value: string;
  readonly platform?: string;
}
interface Result {
  readonly ref: string | null;
  readonly value: string;
  readonly selectorType: string | null;
  readonly key: string | null;
  readonly problem: string | null;
  readonly notes: readonly string[];
  readonly outcome: string;
  readonly heldBy: number;
  readonly investigations: readonly { readonly urn: string }[];
  readonly pointers: readonly { readonly contact: string; readonly strength: string }[];
}

const CHECK = `query ($identifiers: [IdentifierInput!]!, $reason: String) { check(identifiers: $identifiers, reason: $reason) {
  ref value selectorType key problem notes outcome heldBy investigations { urn } pointers { contact selectorTypes subjectShared strength } } }`;
const LOOKUP =
  'query ($type: SelectorType!, $value: String!, $platform: String) { lookup(type: $type, value: $value, platform: $platform) { id key investigations { totalCount } } }';

async function check(identifiers: readonly Identifier[], viewer: Viewer = NORTHSHIRE, reason: string | null = null): Promise<readonly Result[]> {
  const { check: results } = await dataOf<{ check: readonly Result[] }>(server, viewer, CHECK, { identifiers, reason });
  return results;
}

const inShort = ({ selectorType, key, outcome }: Result) => [outcome, selectorType, key].filter((word) => word !== null).join(' ');

describe('a pasted list', () => {
  test('is answered line by line in its order, whatever each line is', async () => {
    const pasted = ['07700 900123\r', ' alan.sample@example.com', 'skype/Alan_S', '198.51.100.7', 'nobody@example.org', '!!', '', '07700 900123'];
    const results = await check(pasted.map((value, index) => ({ ref: `line ${index + 1}`, value })));
    const byLine = pasted.map((value, index) => results.filter(({ ref, value: told }) => ref === `line ${index + 1}` && told === value).map(inShort));
    expect(byLine).toEqual([
      ['HIT PHONE +447700900123'],
      ['HIT EMAIL alan.sample@example.com'],
      ['HIT HANDLE skype/alan_s', 'NO_HIT ACCOUNT skype/Alan_S'],
      ['HIT IP_ADDRESS 198.51.100.7'],
      ['NO_HIT EMAIL nobody@example.org'],
      ['NOT_UNDERSTOOD'],
      ['NOT_UNDERSTOOD'],
      ['HIT PHONE +447700900123'],
    ]);
    expect(results.map(({ ref }) => ref)).toEqual([...results.map(({ ref }) => ref)].sort());
    expect(results.flatMap(({ problem }) => problem ?? [])).toEqual(['The value is of no kind of identifier that is known here.', 'The value is empty.']);
  });

  test('names the investigations that hold each identifier, by number', async () => {
    const [phone] = await check([{ value: '+44 7700 900123' }]);
    expect(phone).toMatchObject({ heldBy: 3, investigations: [{ urn: NUMBERS.north }, { urn: NUMBERS.south }, { urn: NUMBERS.copy }], pointers: [] });
  });

  test('is read as the kind and on the platform that are said', async () => {
    const results = await check([
      { value: 'Alan_S', platform: 'Skype' },
      { type: 'ACCOUNT', value: 'u-771', platform: 'Chatline' },
      { type: 'EMAIL', value: '07700 900123' },
    ]);
    expect(results.map(inShort)).toEqual(['HIT HANDLE skype/alan_s', 'NO_HIT ACCOUNT skype/Alan_S', 'HIT ACCOUNT chatline/u-771', 'NOT_UNDERSTOOD']);
  });

  test('tells every reading of an address of two chains', async () => {
    const results = await check([{ value: '1BoatSLRHtKNngkdXEeobR76b53LETtpyT' }]);
    expect(results.length).toBeGreaterThan(1);
    expect(new Set(results.map(({ value }) => value)).size).toBe(1);
  });

  test('of five hundred is answered whole, by one statement for all of it', async () => {
    const identifiers = Array.from({ length: 500 }, (_, index) => ({ value: `+44770090${String(1000 + index)}` }));
    const ran: string[] = [];
    const { graph } = server.system;
    const run = graph.run.bind(graph);
    graph.run = (spec, params) => {
      ran.push(spec.name);
      return run(spec, params);
    };
    const results = await check([...identifiers.slice(0, 499), { value: '+447700900777' }]);
    Reflect.deleteProperty(graph, 'run');
    expect(results).toHaveLength(500);
    expect(ran.filter((name) => name.startsWith('lookups/'))).toHaveLength(1);
  });

  test('finds a bare name on every platform, and a mailbox in any capitals', async () => {
    const results = await check([{ value: '@ALAN_s' }, { value: 'Alan.Sample@example.com' }]);
    expect(results.map(inShort)).toEqual(['HIT HANDLE skype/alan_s', 'HIT EMAIL alan.sample@example.com']);
    expect(results.map(({ notes }) => notes)).toEqual([
      ['held on this platform; which one is meant was not said'],
      ['held as alan.sample@example.com, which differs in capital letters from what was typed'],
    ]);
  });

  test.each([
    ['an empty list', 0],
    ['more than five hundred', 501],
  ])('%s is refused in one sentence', async (_name, length) => {
    const { body } = await server.ask(NORTHSHIRE, CHECK, { identifiers: Array.from({ length }, () => ({ value: 'a@example.org' })) });
    expect(body.errors).toMatchObject([{ message: `Check 1 to 500 identifiers at once; these are ${length}.`, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a pointer', () => {
  test('names the desk once, whatever it holds, and the force where no desk is named', async () => {
    const [phone] = await check([{ value: '07700 900777' }]);
    const told = { selectorTypes: ['PHONE'], subjectShared: false, strength: 'MODERATE' };
    expect(phone).toMatchObject({ outcome: 'POINTER', heldBy: 0, investigations: [] });
    expect(phone?.pointers).toEqual([
      { contact: 'Westfold desk, 01632 960300', ...told },
      { contact: 'westfold', ...told },
    ]);
  });

  test('tells no name, no number, no title and no other identifier of what it points to', async () => {
    const { text } = await server.ask(NORTHSHIRE, CHECK, { identifiers: [{ value: 'held.back@example.org' }] });
    expect(text).toContain('"POINTER"');
    for (const hidden of ['WF/2026', 'Withheld', 'Sample', '900777', 'u-555', 'VICTIM', 'SUSPECT']) expect(text).not.toContain(hidden);
  });

  test('names no platform that was not typed', async () => {
    const { text } = await server.ask(NORTHSHIRE, CHECK, { identifiers: [{ type: 'ACCOUNT', value: 'u-555' }] });
    expect(text).toContain('"key":"unknown-platform/u-555"');
    expect(text).toContain('"POINTER"');
    expect(text).not.toContain('chatline');
  });

  test('is for outsiders: to its own people it is a hit', async () => {
    const [phone] = await check([{ value: '07700 900777' }], { ...NORTHSHIRE, force: 'westfold' });
    expect(phone).toMatchObject({ outcome: 'HIT', heldBy: 3, pointers: [] });
  });

  test('is for the cleared: it names the desk of a secret case to nobody below', async () => {
    const [below, cleared] = await Promise.all(
      [NORTHSHIRE, { ...NORTHSHIRE, clearance: 'SECRET' } as const].map((viewer) => check([{ value: '07700 900777' }], viewer)),
    );
    expect(below?.[0]?.pointers.map(({ contact }) => contact)).not.toContain('secret desk');
    expect(cleared?.[0]?.pointers.map(({ contact }) => contact)).toContain('secret desk');
  });

  test('stands beside what the viewer may see', async () => {
    await importTips(server.system, 'NS/2026/0050', { tips: [{ at: '2026-04-02T09:00:00Z', suspects: [{ emails: ['held.back@example.org'] }] }] });
    const [email] = await check([{ value: 'held.back@example.org' }]);
    expect(email).toMatchObject({ outcome: 'HIT', heldBy: 1, investigations: [{ urn: 'NS/2026/0050' }] });
    expect(email?.pointers).toHaveLength(2);
  });
});

test('what a silent case holds is answered as if nobody held it, byte for byte', async () => {
  const answers = await Promise.all(
    ['07700 900778', '07700 900779'].map(async (value) =>
      (await server.ask(NORTHSHIRE, CHECK, { identifiers: [{ value }] })).text.replaceAll('900778', '900779'),
    ),
  );
  const [silent, absent] = answers.map((text) => text.replace(/"provenance":\{[^}]*\}/, ''));
  expect(silent).toBe(absent);
  expect(silent).toContain('NO_HIT');
});

describe('the audit log', () => {
  async function entryOf(name: string) {
    const { rows } = await readAudit(server.system.paths.auditLog, { actor: name }, { first: 5 });
    return rows.map(({ entry }) => entry);
  }

  test('names the people whom a check returned, and says why it was asked', async () => {
    const viewer = { ...SOUTHMERE, name: 'checker one' };
    const query = `query ($identifiers: [IdentifierInput!]!) { check(identifiers: $identifiers, reason: " Operation Lantern, list of 3 April ") { investigations { subjects { edges { node { id records { id } } } } } } }`;
    const { text } = await server.ask(viewer, query, { identifiers: [{ value: 'alan.sample@example.com' }] });
    const people = [...new Set([...text.matchAll(/"(per_[\w-]{22})"/g)].map(([, id]) => id))].sort();
    expect(people.length).toBeGreaterThan(1);
    expect(await entryOf('checker one')).toMatchObject([{ operation: 'CONSULTATION', subjects: people, justification: 'Operation Lantern, list of 3 April' }]);
  });

  test('names the identifier by which somebody was pointed, and nothing of what they were pointed to', async () => {
    await check([{ value: '07700 900777' }, { value: 'nobody@example.org' }], { ...NORTHSHIRE, name: 'checker two' });
    const own = await dataOf<{ lookup: { id: string } }>(server, { ...NORTHSHIRE, force: 'westfold' }, LOOKUP, { type: 'PHONE', value: '07700900777' });
    expect(await entryOf('checker two')).toMatchObject([{ subjects: [own.lookup.id], justification: null }]);
  });

  test('a reason that is too long is refused', async () => {
    expect(await codesOf(server, NORTHSHIRE, CHECK, { identifiers: [{ value: 'a@example.org' }], reason: 'x'.repeat(501) })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('one identifier', () => {
  const lookUp = async (type: string, value: string, platform: string | null = null) =>
    (await dataOf<{ lookup: { key: string } | null }>(server, NORTHSHIRE, LOOKUP, { type, value, platform })).lookup;

  test('is found in any written form', async () => {
    expect(await lookUp('PHONE', '(07700) 900-123')).toMatchObject({ key: '+447700900123', investigations: { totalCount: 3 } });
    expect(await lookUp('HANDLE', '@ALAN_s', 'Skype')).toMatchObject({ key: 'skype/alan_s' });
  });

  test.each([
    ['nobody holds', '07700 900779'],
    ['the viewer is only pointed to', '07700 900777'],
    ['a silent case holds', '07700 900778'],
  ])('that %s is not there', async (_name, value) => {
    expect(await lookUp('PHONE', value)).toBeNull();
  });

  test('that is none of its kind is refused in one sentence', async () => {
    const { body } = await server.ask(NORTHSHIRE, LOOKUP, { type: 'EMAIL', value: '07700 900123' });
    expect(body.errors).toMatchObject([{ message: 'value is no e-mail address: it has no @.', extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
