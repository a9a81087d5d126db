import fc from 'fast-check';
import { GatheredMentions } from '../../../src/domain/intake/gathered-mentions';
import type { IntakeFact } from '../../../src/domain/intake/intake-item';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 2, 14, 12);

const ACCOUNT = { selector: { type: 'ACCOUNT', key: 'chatline/1' } } as const;
const ADDRESS = { selector: { type: 'IP_ADDRESS', key: '192.0.2.7' } } as const;
const HANDLE = { selector: { type: 'HANDLE', key: 'chatline/harbour' } } as const;

function fact(type: IntakeFact['type'], from: IntakeFact['from'], to: IntakeFact['to'], more: Partial<IntakeFact> = {}): IntakeFact {
  return { kind: 'fact', at: '/', type, from, to, firstSeen: null, lastSeen: null, nature: 'STATED', role: null, properties: {}, ...more };
}

const mention = (from: IntakeFact['from'], role: IntakeFact['role'] = 'SUSPECT') => fact('APPEARS_IN', from, { investigation: true }, { role });
const login = (at: number, properties: IntakeFact['properties'] = {}) => fact('CONNECTED_FROM', ACCOUNT, ADDRESS, { firstSeen: at, lastSeen: at, properties });

/** What is written of some facts: those that pass, and the mentions at the end. */
function written(...facts: IntakeFact[]): { readonly passed: IntakeFact[]; readonly mentions: IntakeFact[] } {
  const gathered = new GatheredMentions();
  const passed = facts.filter((each) => !gathered.add(each));
  return { passed, mentions: gathered.all() };
}

const short = ({ role, firstSeen, lastSeen, properties }: IntakeFact) => ({ role, firstSeen, lastSeen, ...properties });

test('a mention of which nothing more is told stays as it is, once for each part', () => {
  const facts = [mention(ACCOUNT), mention(ACCOUNT, 'VICTIM'), mention(ACCOUNT)];
  expect(written(...facts)).toEqual({ passed: [], mentions: facts.slice(0, 2) });
});

test('an address is mentioned with the times at which an account connected from it, whose it is kept', () => {
  const { passed, mentions } = written(mention(ADDRESS), login(NOON, { event: 'login', port: 4711, possibleProxy: true }));
  expect(passed).toHaveLength(1);
  expect(mentions.map(short)).toEqual([{ role: 'SUSPECT', firstSeen: NOON, lastSeen: NOON, port: 4711, possibleProxy: true }]);
  expect(mentions[0]).toMatchObject({ type: 'APPEARS_IN', from: ADDRESS, to: { investigation: true } });
});

test('a line on which somebody is for days is one mention, and a proxy that is none is not told', () => {
  const logins = [4, 2, 0, 1, 3, 40].map((days) => login(NOON + days * DAY, { possibleProxy: false }));
  expect(written(mention(ADDRESS), ...logins).mentions.map(short)).toEqual([
    { role: 'SUSPECT', firstSeen: NOON, lastSeen: NOON + 4 * DAY },
    { role: 'SUSPECT', firstSeen: NOON + 40 * DAY, lastSeen: NOON + 40 * DAY },
  ]);
});

test('each port is told for itself', () => {
  const { mentions } = written(mention(ADDRESS), login(NOON, { port: 1 }), login(NOON + HOUR, { port: 2 }), login(NOON + 2 * HOUR, { port: 1 }));
  expect(mentions.map(short)).toEqual([
    { role: 'SUSPECT', firstSeen: NOON, lastSeen: NOON + 2 * HOUR, port: 1 },
    { role: 'SUSPECT', firstSeen: NOON + HOUR, lastSeen: NOON + HOUR, port: 2 },
  ]);
});

test('of an address that two people have, the times are told without a part, and the parts without a time', () => {
  const { mentions } = written(mention(ADDRESS), mention(ADDRESS, 'REPORTER'), login(NOON));
  expect(mentions.map(({ role, firstSeen }) => [role, firstSeen])).toEqual([
    ['SUSPECT', null],
    ['REPORTER', null],
    [null, NOON],
  ]);
});

test('a handle is mentioned with the account that bore it, and when', () => {
  const borne = fact('KNOWN_AS', ACCOUNT, HANDLE, { firstSeen: NOON, nature: 'ASSESSED' });
  expect(written(mention(HANDLE), borne, borne).mentions).toEqual([
    { ...mention(HANDLE), firstSeen: NOON, nature: 'ASSESSED', properties: { account: 'chatline/1' } },
  ]);
});

test('an account that was compromised or is shared is mentioned as such, one that is its own user’s is not', () => {
  const used = (capacity: string) => fact('USES', { person: 'p' }, ACCOUNT, { role: 'SUSPECT', properties: { capacity } });
  expect(written(mention(ACCOUNT), used('Compromised')).mentions.map(short)).toEqual([
    { role: 'SUSPECT', firstSeen: null, lastSeen: null, capacity: 'compromised' },
  ]);
  expect(written(mention(ACCOUNT), used('own')).mentions).toEqual([mention(ACCOUNT)]);
});

test('a mention that tells its own time passes as it is, and so does what is no mention of an identifier', () => {
  const timed = fact('APPEARS_IN', ADDRESS, { investigation: true }, { firstSeen: NOON });
  const person = mention({ person: 'p' });
  expect(written(timed, person, fact('ON', ACCOUNT, { platform: 'chatline' }))).toMatchObject({ passed: [timed, person, {}], mentions: [] });
});

test('every time at which an account connected lies within a mention, and nothing else does by more than a day', () => {
  const times = fc.array(fc.integer({ min: 0, max: 60 * 24 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(times, (hours) => {
      const moments = hours.map((hour) => NOON + hour * HOUR);
      const spans = written(mention(ADDRESS), ...moments.map((at) => login(at))).mentions.map(
        ({ firstSeen, lastSeen }) => [firstSeen ?? 0, lastSeen ?? 0] as const,
      );
      expect(moments.every((at) => spans.filter(([from, until]) => from <= at && at <= until).length === 1)).toBe(true);
      const sorted = [...new Set(moments)].sort((one, other) => one - other);
      expect(spans.length).toBe(1 + sorted.filter((at, index) => index > 0 && at - sorted[index - 1]! > DAY).length);
    }),
  );
});
