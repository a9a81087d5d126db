import { say } from '../bench-run';
import type { BenchGraph } from '../graph/open-bench-graph';
import { measureGroup, statementsFor, type GroupFigures } from '../product/measure-group';
import type { Sides } from '../product/side-by-side';
import type { Effort } from '../product/run-sizes';
import { withServedGraph } from '../product/with-served-graph';

const QUERY = `query ($urn: String!, $first: Int) { investigation(urn: $urn) { overlaps(first: $first) { edges { node {
  id score strength right { urn title } reasons { weight heldBy independentOrigins explanation entity { label } } } } } } }`;
const PAGE = 20;

interface Answer {
  readonly investigation: { readonly overlaps: { readonly edges: readonly unknown[] } } | null;
}

export interface SizeFigures {
  readonly size: number;
  readonly facts: number;
  readonly groups: readonly GroupFigures[];
  /** How many statements a page of 10 and one of 50 take. */
  readonly statements: { readonly ten: number; readonly fifty: number };
}

export function measureSize(size: number, effort: Effort): Promise<SizeFigures> {
  return withServedGraph(size, (sides, graph) => measureServed(sides, graph, effort));
}

function bodyFor(urn: string, first: number): string {
  return JSON.stringify({ query: QUERY, variables: { urn, first } });
}

async function measureServed(sides: Sides, { size, facts, sample }: BenchGraph, effort: Effort): Promise<SizeFigures> {
  const named: readonly (readonly [string, readonly string[]])[] = [
    ['ordinary', sample.ordinary.slice(0, effort.sample)],
    ['heavy', sample.heavy],
    ['beside a hidden hub', sample.besideHiddenHub],
  ];
  const groups: GroupFigures[] = [];
  for (const [name, urns] of named) {
    say(`Asking about ${urns.length} ${name} investigations of ${size} nodes …`);
    const bodies = urns.map((urn) => bodyFor(urn, PAGE));
    const rowsIn = ({ investigation }: Answer) => investigation?.overlaps.edges.length ?? 0;
    groups.push(await measureGroup(sides, { name, bodies, rowsIn, rounds: effort.rounds }));
  }
  const one = sample.ordinary[0] as string;
  const statements = {
    ten: (await statementsFor(sides.product, bodyFor(one, 10))).length,
    fifty: (await statementsFor(sides.product, bodyFor(one, 50))).length,
  };
  return { size, facts, groups, statements };
}
