import { IdMint } from '../../../src/domain/ids/id-mint';
import { someOf } from './asked-ids';
import type { Asked } from './question';

export interface WorldEntry {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const FOREIGN = new IdMint(Buffer.from('another installation'));
const PEOPLE = [{ ref: 'one', name: 'Ada Quay', dateOfBirth: '1988', role: 'SUSPECT' }];
/** Identifiers that others hold too, in sight and out of sight. */
const SELECTORS = [
  { ref: 'mail', type: 'EMAIL', value: 'lantern@example.org' },
  { ref: 'account', type: 'ACCOUNT', value: '1001', platform: 'Chatline' },
  { type: 'HANDLE', value: 'lantern', platform: 'Elsewhere' },
];
const PARTS = { people: PEOPLE, selectors: SELECTORS };

/** Entries in investigations seen and hidden, by what is given alone; then such as name what is held, seen or not. */
export function worldEntries({ world, ids, choice }: Asked): WorldEntry[] {
  const cases = someOf(world.investigations, 5).map(({ id }) => id);
  const nowhere = [FOREIGN.entity('INVESTIGATION', 'none'), 'no-id-at-all'];
  const facts = [
    { type: 'USES', from: 'one', to: 'mail', nature: 'STATED' },
    { type: 'CONTACTED', from: 'account', to: 'mail', nature: 'ASSESSED' },
  ];
  const given = [...cases, ...nowhere].map((investigation, index) => entry(`given ${index}`, { ...PARTS, investigation, facts }));
  const people = [...world.persons.slice(0, 3).map(({ id }) => id), FOREIGN.entity('PERSON', 'nobody')];
  const held = people.map((from, index) => {
    const to = ids.entities[(choice + index * 7919) % ids.entities.length] ?? '';
    const named = [
      { type: 'USES', from, to: 'mail', nature: 'STATED' },
      { type: 'USES', from: 'one', to, nature: 'STATED' },
    ];
    const investigation = cases[(choice + index) % cases.length];
    return [
      entry(`of one held ${index}`, { ...PARTS, investigation, facts: named.slice(0, 1) }),
      entry(`of all held ${index}`, { ...PARTS, investigation, facts: named }),
    ];
  });
  return [...given, ...held.flat()];
}

/** What was sent before: as it was, and with another input. */
export function repeatedEntries(asked: Asked): WorldEntry[] {
  const [first] = worldEntries(asked);
  return first ? [first, { name: 'the same key with another input', input: { ...first.input, grade: '3EP' } }] : [];
}

function entry(name: string, parts: object): WorldEntry {
  return { name, input: { ...parts, reference: `Entry ${name}`, grade: '1BP', idempotencyKey: name } };
}
