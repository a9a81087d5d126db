import { openGraph, type Graph } from '../../src/graph/graph';
import { unscopedRead } from '../../src/graph/statement';
import { testNeo4j } from '../support/test-neo4j';

let graph: Graph;

beforeAll(() => {
  graph = openGraph({ ...testNeo4j(), deadline: 5000 });
});

afterAll(() => graph.close());

const divideByZero = unscopedRead<object, { quotient: number }, 'one'>({
  name: 'arithmetic/divide-by-zero',
  mode: 'read',
  rows: 'one',
  scoped: false,
  text: 'RETURN 1 / 0 AS quotient',
  params: {},
  columns: { quotient: { kind: 'INTEGER', nullable: false } },
});

test('a statement that fails names the place that asked for it', async () => {
  async function whoeverAsks(): Promise<unknown> {
    return await divideByZero(graph, {});
  }
  const failure = await whoeverAsks().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect((failure as Error).message).toContain('/ by zero');
  expect((failure as Error).stack).toContain('whoeverAsks');
});
