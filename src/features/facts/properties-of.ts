import { entityTypeOf } from '../../domain/ids/id-prefixes';
import { holdsNames, withholdNames } from '../../domain/people/withhold-names';
import type { FactNode } from './fact-node';

type Properties = Record<string, unknown>;

/** A fact's own properties, the person's part among them where the fact tells one; a victim's names are withheld. */
export function propertiesOf(fact: FactNode): Properties | Promise<Properties> {
  const { properties, role } = fact;
  const own = properties === null ? {} : (JSON.parse(properties) as Properties);
  const told = role === null ? own : { ...own, role };
  return holdsNames(told) ? withheldFromVictims(fact, told) : told;
}

/** Whoever is known as a victim anywhere is one here, whatever their part in this fact. */
async function withheldFromVictims({ fromId, toId, reading }: FactNode, told: Properties): Promise<Properties> {
  const people = [fromId, toId].filter((id) => entityTypeOf(id) === 'PERSON');
  const records = await Promise.all(people.map((id) => reading.people.load(id)));
  return records.some((record) => record?.roles.includes('VICTIM')) ? withholdNames(told) : told;
}
