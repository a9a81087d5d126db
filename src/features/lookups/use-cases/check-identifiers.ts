import { groupBy } from '../../../kernel/group-by';
import { ClientFault } from '../../../kernel/faults';
import { checkWithAlike } from '../../../domain/lookups/check-with-alike';
import { notUnderstood, type TypedSelector } from '../../../domain/lookups/check-reading';
import { HOLDER_CAP } from '../../../domain/overlap/shared-selector';
import { soughtLoosely } from '../../../domain/selectors/loose-key';
import type { Readings } from '../../../domain/selectors/normalised-selector';
import { readIdentifier, type TypedIdentifier } from '../../../domain/selectors/read-identifier';
import { checkLoosely, checkSelectors } from '../../../generated/cypher/lookups';
import type { PinnedView } from '../../../versions/graph-views';
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
type Named = TypedSelector & { readonly id: string };

interface Line {
  readonly asked: AskedIdentifier;
  readonly readings: Readings;
  readonly named: readonly Named[];
}

/** Every line of a pasted list in its order, each reading of it with what is held: the same statements for one line and for all. */
export async function checkIdentifiers({ identifiers, reason }: CheckArguments, context: RequestContext): Promise<CheckResultNode[]> {
  if (identifiers.length < 1 || identifiers.length > MOST)
    throw new ClientFault('BAD_USER_INPUT', `Check 1 to ${MOST} identifiers at once; these are ${identifiers.length}.`);
  stateReason(reason, context);
  const lines = identifiers.map((asked) => readLine(asked, context));
  const { reading, found } = await context.readingWith((view) => findHolders(view, lines));
  for (const { pointedBy, typedId } of found) if (pointedBy > 0) context.consulted.addPointed(typedId);
  const rows = groupBy(found, ({ typedId }) => typedId);
  return lines.flatMap(({ asked: { ref = null, value }, readings, named }) => {
    const checked = readings.ok ? named.flatMap((typed) => checkRows(typed, rows.get(typed.id) ?? [])) : [notUnderstood(readings.refusal)];
    return checked.map((result) => seen(reading, { ...result, ref, value }));
  });
}

function readLine(asked: AskedIdentifier, { mint, warnings }: RequestContext): Line {
  const readings = readIdentifier(asked);
  const named = readings.ok
    ? readings.value.map((selector) => ({ ...selector, id: mint.entity(selector.type, selector.key), warning: warnings.of(selector) }))
    : [];
  return { asked, readings, named };
}

type HoldersRow = Awaited<ReturnType<typeof checkLoosely>>[number] & { readonly isAlike: boolean };

/** Who holds what was typed, and what differs from it in its platform or in capital letters alone. */
async function findHolders(view: PinnedView, lines: readonly Line[]): Promise<HoldersRow[]> {
  const named = new Map(lines.flatMap((line) => line.named.map((typed) => [typed.id, typed] as const)));
  const names = [...named.values()].flatMap((typed) => {
    const looseKey = soughtLoosely(typed);
    return looseKey === null ? [] : [{ selectorId: typed.id, type: typed.type, looseKey }];
  });
  const [typed, alike] = await Promise.all([
    checkSelectors(view, { selectorIds: [...named.keys()], holderCap: HOLDER_CAP }),
    names.length > 0 ? checkLoosely(view, { names, holderCap: HOLDER_CAP }) : [],
  ]);
  return [
    ...typed.map((row) => ({ ...row, typedId: row.selectorId, key: null, platform: null, isAlike: false })),
    ...alike.map((row) => ({ ...row, isAlike: true })),
  ];
}

function checkRows(typed: Named, rows: readonly HoldersRow[]) {
  return checkWithAlike(
    typed,
    rows.find(({ isAlike }) => !isAlike),
    rows.filter(({ isAlike }) => isAlike),
  );
}
