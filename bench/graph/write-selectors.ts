import type { SelectorType } from '../../src/graph/graph-model';
import { entityId, type Assertion, type GraphWriter } from './graph-writer';
import { HUBS, LARGE_HUBS, LESSER_HUBS } from './graph-plan';
import type { Random } from './random';
import type { Case } from './write-cases';

const TYPES: readonly SelectorType[] = [
  ...['ACCOUNT', 'ACCOUNT', 'ACCOUNT', 'ACCOUNT', 'ACCOUNT', 'HANDLE', 'HANDLE', 'HANDLE', 'HANDLE', 'IP_ADDRESS', 'IP_ADDRESS', 'IP_ADDRESS', 'IP_ADDRESS'],
  ...['EMAIL', 'EMAIL', 'EMAIL', 'PHONE', 'PHONE', 'DEVICE', 'URL'],
] as SelectorType[];
const ROLES = ['SUSPECT', 'VICTIM', 'OTHER', 'REPORTER'];
/** Beyond this many holders a value is one of the hubs, which are made for it. */
const MOST_HOLDERS = 300;
const SEEN_TWICE = 0.25;
const USES_EACH = 0.6;
/** Of the hub that is hidden, the viewer sees this many holders. */
export const HIDDEN_HUB_SEEN = 12;

export const typeOfSelector = (number: number): SelectorType => (number < HUBS ? 'URL' : (TYPES[number % TYPES.length] as SelectorType));

/** Only values set aside for examples and drama: documentation addresses, example domains, drama numbers with extensions. */
function keyOf(type: SelectorType, number: number): string {
  if (type === 'IP_ADDRESS') return `2001:db8::${(number >>> 16).toString(16)}:${(number & 0xffff).toString(16)}`;
  if (type === 'EMAIL') return `user${number}@example.com`;
  if (type === 'PHONE') return `+447700900${String(number % 1000).padStart(3, '0')};ext=${number}`;
  return type === 'URL' ? `https://example.org/${number}` : `${type.toLowerCase()}${number}`;
}

/** Each investigation as often as its weight says, so that a pick is one look into a list. */
function drawTickets(cases: readonly Case[]): Uint32Array {
  return Uint32Array.from(cases.flatMap(({ weight }, index) => Array.from({ length: Math.max(1, Math.round(weight * 20)) }, () => index)));
}

/** The distinct investigations that hold a value. */
function pickHolders(random: Random, tickets: Uint32Array, count: number): Set<number> {
  const holders = new Set<number>();
  for (let tries = 0; holders.size < count && tries < count * 4; tries += 1) holders.add(tickets[random.below(tickets.length)] as number);
  return holders;
}

/** Writes selectors and who holds them; answers with how many each investigation holds. */
export function writeSelectors(writer: GraphWriter, cases: readonly Case[], firstNode: number): Uint32Array {
  const { plan, random } = writer;
  const tickets = drawTickets(cases);
  const held = new Uint32Array(cases.length);
  for (let number = 0; number < plan.selectors; number += 1) {
    const type = typeOfSelector(number);
    const platform = type === 'ACCOUNT' || type === 'HANDLE' ? `platform-${number % plan.platforms}` : null;
    writer.node('Entity:Selector', firstNode + number, entityId(type, number), type, keyOf(type, number), platform);
    if (number < HUBS) writeHub(writer, cases, { number, node: firstNode + number });
    else
      for (const holder of pickHolders(random, tickets, random.powerLaw(MOST_HOLDERS)))
        writeHolding(writer, cases[holder] as Case, { node: firstNode + number, held });
  }
  return held;
}

function writeHolding(writer: GraphWriter, holder: Case, { node, held }: { node: number; held: Uint32Array }): void {
  const { random } = writer;
  held[holder.node] = (held[holder.node] ?? 0) + 1;
  const role = random.pick(ROLES);
  for (let times = random.chance(SEEN_TWICE) ? 2 : 1; times > 0; times -= 1) writer.fact('APPEARS_IN', [node, holder.node], random.pick(holder.sources), role);
  if (random.chance(USES_EACH)) writer.fact('USES', [holder.firstPerson + random.below(writer.plan.personsEach), node], random.pick(holder.sources));
}

function writeHub(writer: GraphWriter, cases: readonly Case[], { number, node }: { number: number; node: number }): void {
  const { plan, random } = writer;
  const isHidden = number === LARGE_HUBS + LESSER_HUBS;
  const facts = number < LARGE_HUBS || isHidden ? plan.hubFacts : Math.floor(plan.hubFacts / 10);
  const holders = isHidden ? cases.filter(({ scope }) => !scope.isRead) : cases;
  for (let fact = 0; fact < facts; fact += 1) {
    const holder = random.pick(holders);
    writer.fact('APPEARS_IN', [node, holder.node], random.pick(holder.sources));
  }
  if (!isHidden) return;
  for (const holder of seenHoldersOfHiddenHub(cases)) writer.fact('APPEARS_IN', [node, holder.node], holder.sources[0] as Assertion);
}

export function seenHoldersOfHiddenHub(cases: readonly Case[]): Case[] {
  return cases.filter(({ scope }) => scope.isRead).slice(0, HIDDEN_HUB_SEEN);
}
