import { ClientFault } from '../../../kernel/faults';
import { checkReading, notUnderstood, type CheckedReading } from '../../../domain/lookups/check-reading';
import { HOLDER_CAP } from '../../../domain/overlap/shared-selector';
import type { NormalisedSelector, Readings } from '../../../domain/selectors/normalised-selector';
import { readIdentifier, type TypedIdentifier } from '../../../domain/selectors/read-identifier';
import { checkSelectors } from '../../../generated/cypher/lookups';
import { seen, type RequestContext } from '../../request-context';
import type { CheckResultNode } from '../check-result-node';
import { stateReason } from '../state-reason';

const MOST = 500;

interface AskedIdentifier extends TypedIdentifier {
  readonly ref?: string | null | undefined;
}

export interface CheckArguments {
  readonly identifiers: readonly AskedIdentifier[];
  readonly reason?: string | null | undefined;
}

/** A reading with the id of the selector that it names, whether or not there is one. */
type Named = NormalisedSelector & { readonly id: string };

interface Line {
  readonly asked: AskedIdentifier;
  readonly readings: Readings;
  readonly named: readonly Named[];
}

/** Every line of a pasted list in its order, each reading of it with what is held: one statement for all of them. */
export async function checkIdentifiers({ identifiers, reason }: CheckArguments, context: RequestContext): Promise<CheckResultNode[]> {
  if (identifiers.length < 1 || identifiers.length > MOST)
    throw new ClientFault('BAD_USER_INPUT', `Check 1 to ${MOST} identifiers at once; these are ${identifiers.length}.`);
  stateReason(reason, context);
  const lines = identifiers.map((asked) => readLine(asked, context));
  const selectorIds = [...new Set(lines.flatMap(({ named }) => named.map(({ id }) => id)))];
  const { reading, found } = await context.readingWith((view) => checkSelectors(view, { selectorIds, holderCap: HOLDER_CAP }));
  const holders = new Map(found.map((row) => [row.selectorId, row]));
  for (const { selectorId, pointedBy } of found) if (pointedBy > 0) context.consulted.addPointed(selectorId);
  return lines.flatMap(({ asked: { ref = null, value }, readings, named }) => {
    const checked: readonly CheckedReading[] = readings.ok
      ? named.map((selector) => checkReading(selector, holders.get(selector.id)))
      : [notUnderstood(readings.refusal)];
    return checked.map((result) => seen(reading, { ...result, ref, value }));
  });
}

function readLine(asked: AskedIdentifier, { mint }: RequestContext): Line {
  const readings = readIdentifier(asked);
  const named = readings.ok ? readings.value.map((selector) => ({ ...selector, id: mint.entity(selector.type, selector.key) })) : [];
  return { asked, readings, named };
}
