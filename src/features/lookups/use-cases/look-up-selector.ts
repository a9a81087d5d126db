import { ClientFault } from '../../../kernel/faults';
import { KIND_WORDS } from '../../../domain/overlap/kind-weights';
import { readIdentifier } from '../../../domain/selectors/read-identifier';
import type { SelectorType } from '../../../graph/graph-model';
import type { SelectorNode } from '../../entities/entity-node';
import { seen, type RequestContext } from '../../request-context';

export interface LookupArguments {
  readonly type: SelectorType;
  readonly value: string;
  readonly platform?: string | null | undefined;
}

/** The selector that an identifier names, by its likeliest reading that the viewer may see; null where they see none. */
export async function lookUpSelector(asked: LookupArguments, context: RequestContext): Promise<SelectorNode | null> {
  const readings = readIdentifier(asked);
  if (!readings.ok) throw new ClientFault('BAD_USER_INPUT', `value is no ${KIND_WORDS[asked.type]}: it ${readings.refusal}.`);
  const reading = await context.reading();
  const rows = await Promise.all(readings.value.map(({ type, key }) => reading.selectors.load(context.mint.entity(type, key))));
  const likeliest = rows.find((row) => row !== null);
  return likeliest ? seen(reading, likeliest) : null;
}
