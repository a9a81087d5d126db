import { join } from 'node:path';
import { BENCH_VIEWER } from '../graph/bench-scopes';
import { benchHome, openBenchGraph, type BenchGraph } from '../graph/open-bench-graph';
import type { Sides } from './side-by-side';
import { ProductProcess } from './product-process';
import { RawDriver } from './raw-driver';

/** Serves the graph of a size by the product, puts the driver beside it, and ends both after the work. */
export async function withServedGraph<Figures>(size: number, work: (sides: Sides, graph: BenchGraph) => Promise<Figures>): Promise<Figures> {
  const graph = await openBenchGraph(size);
  try {
    const product = await ProductProcess.start(join(benchHome(), 'served'), graph.neo4j, BENCH_VIEWER);
    const raw = new RawDriver(graph.neo4j);
    try {
      return await work({ product, raw }, graph);
    } finally {
      await raw.close();
      await product.stop();
    }
  } finally {
    await graph.neo4j.stop();
  }
}
