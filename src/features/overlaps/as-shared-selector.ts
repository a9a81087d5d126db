import type { Holding, SharedSelector } from '../../domain/overlap/shared-selector';
import type { Capacity, Sighting } from '../../domain/overlap/sighting';
import type { Warnings } from '../../domain/warnings/warnings';
import type { SelectorType } from '../../graph/graph-model';
import type { ListSharedSelectorsRow } from '../../generated/cypher/overlaps';

type HoldingRow = ListSharedSelectorsRow['holdings'][number];
type SightingRow = HoldingRow['sightings'][number];

/** A row as the rules of overlaps take it: with the warning list that has it, and with what its facts tell of time and use. */
export function asSharedSelector(row: ListSharedSelectorsRow, warnings: Warnings): SharedSelector {
  const type = row.type as SelectorType;
  return { ...row, type, holdings: row.holdings.map(holdingOf), warning: warnings.of({ type, key: row.key }) };
}

function holdingOf(holding: HoldingRow): Holding {
  if (holding.sightings.length === 0) return holding as HoldingRow & { readonly sightings: readonly [] };
  return { ...holding, sightings: holding.sightings.map(sightingOf) };
}

const CAPACITIES: readonly string[] = ['compromised', 'shared'] satisfies Capacity[];

function sightingOf({ origin, from, until, told }: SightingRow): Sighting {
  const { port, possibleProxy, capacity, account } = (told === null ? {} : JSON.parse(told)) as Readonly<Record<string, unknown>>;
  return {
    origin,
    from,
    until,
    port: typeof port === 'number' ? port : null,
    isProxy: possibleProxy === true,
    capacity: typeof capacity === 'string' && CAPACITIES.includes(capacity) ? (capacity as Capacity) : null,
    account: typeof account === 'string' ? account : null,
  };
}
