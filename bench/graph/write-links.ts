import type { SelectorType } from '../../src/graph/graph-model';
import type { GraphWriter } from './graph-writer';
import { HUBS } from './graph-plan';
import type { Case } from './write-cases';
import { typeOfSelector } from './write-selectors';

const CONNECTIONS_EACH = 3;
const CONTACTS_EACH = 2;
/** So many of an account's connections come from one carrier's shared address: 150,000 at 1.2 million nodes. */
const FROM_SHARED_ADDRESS = 0.2;

/** Writes what links accounts to platforms, handles, addresses and each other: a platform and a shared address become hubs by it. */
export function writeLinks(writer: GraphWriter, cases: readonly Case[], places: { firstPlatform: number; firstSelector: number }): void {
  const { plan, random } = writer;
  const kinds = new Map<SelectorType, number[]>();
  for (let number = HUBS; number < plan.selectors; number += 1) {
    const type = typeOfSelector(number);
    const known = kinds.get(type);
    if (known) known.push(number);
    else kinds.set(type, [number]);
  }
  const pickOf = (type: SelectorType) => places.firstSelector + random.pick(kinds.get(type) as number[]);
  const sharedAddress = pickOf('IP_ADDRESS');
  const anySource = () => random.pick(random.pick(cases).sources);
  for (const number of kinds.get('ACCOUNT') as number[]) {
    const account = places.firstSelector + number;
    const source = anySource();
    writer.fact('ON', [account, places.firstPlatform + (number % plan.platforms)], source);
    writer.fact('KNOWN_AS', [account, pickOf('HANDLE')], source);
    for (let times = 0; times < CONNECTIONS_EACH; times += 1) {
      writer.fact('CONNECTED_FROM', [account, random.chance(FROM_SHARED_ADDRESS) ? sharedAddress : pickOf('IP_ADDRESS')], anySource());
    }
    for (let times = 0; times < CONTACTS_EACH; times += 1) writer.fact('CONTACTED', [account, pickOf('ACCOUNT')], anySource());
  }
}
