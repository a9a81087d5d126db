import { join } from 'node:path';
import { say } from '../bench-run';
import { BENCH_VIEWER } from '../graph/bench-scopes';
import { benchHome, openBenchGraph, type BenchGraph } from '../graph/open-bench-graph';
import { ProductProcess } from '../product/product-process';
import { RawDriver } from '../product/raw-driver';
import { measureGroup, statementsFor, type GroupFigures } from './measure-group';

export interface SizeFigures {
  readonly size: number;
  readonly facts: number;
  readonly groups: readonly GroupFigures[];
  /** How many statements a page of 10 and one of 50 take. */
  readonly statements: { readonly ten: number; readonly fifty: number };
}

export interface Effort {
  /** Investigations of ordinary size to ask about. */
  readonly sample: number;
  /** Times that each is asked about. */
  readonly rounds: number;
}

export async function measureSize(size: number, effort: Effort): Promise<SizeFigures> {
  const graph = await openBenchGraph(size);
  try {
    const product = await ProductProcess.start(join(benchHome(), 'served'), graph.neo4j, BENCH_VIEWER);
    const raw = new RawDriver(graph.neo4j);
    try {
      return await measureServed({ product, raw }, graph, effort);
    } finally {
      await raw.close();
      await product.stop();
    }
  } finally {
    await graph.neo4j.stop();
  }
}

async function measureServed(sides: { product: ProductProcess; raw: RawDriver }, { size, facts, sample }: BenchGraph, effort: Effort): Promise<SizeFigures> {
  const named: readonly (readonly [string, readonly string[]])[] = [
    ['ordinary', sample.ordinary.slice(0, effort.sample)],
    ['heavy', sample.heavy],
    ['beside a hidden hub', sample.besideHiddenHub],
  ];
  const groups: GroupFigures[] = [];
  for (const [name, urns] of named) {
    say(`Asking about ${urns.length} ${name} investigations of ${size} nodes …`);
    groups.push(await measureGroup(sides, { name, urns, rounds: effort.rounds }));
  }
  const one = sample.ordinary[0] as string;
  const statements = { ten: (await statementsFor(sides.product, one, 10)).length, fifty: (await statementsFor(sides.product, one, 50)).length };
  return { size, facts, groups, statements };
}
