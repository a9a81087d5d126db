import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver';
import { decodeFields } from '../../src/graph/decode';
import { encodeFields } from '../../src/graph/encode';
import { openGraph } from '../../src/graph/graph';
import type { AccessParams, GraphView } from '../../src/graph/statement';
import { applyModel } from '../../src/versions/apply-model';
import { emptyDatabase } from '../support/api-server';
import { testNeo4j } from '../support/test-neo4j';
import { writeExampleWorld } from './example-world';

/** A viewer's reads inside an open transaction, encoded and decoded as the graph does it. */
function viewOf(transaction: Transaction, access: AccessParams): GraphView {
  return {
    access,
    run: async (spec, params) => {
      const { records } = await transaction.run(spec.text, encodeFields(params, spec.params));
      return records.map((record) => decodeFields((column) => record.get(column), spec.columns));
    },
  };
}

/** The test database with its model, and a world in it that is never committed. */
export class ExampleGraph {
  private constructor(
    private readonly driver: Driver,
    readonly session: Session,
  ) {}

  static async open(): Promise<ExampleGraph> {
    const { uri, user, password } = testNeo4j();
    await emptyDatabase({ uri, user, password });
    const graph = openGraph({ uri, user, password, deadline: 60_000 });
    await applyModel(graph, () => 0);
    await graph.close();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    return new ExampleGraph(driver, driver.session());
  }

  /** Runs the work in a world that holds one of everything, these ids among it, and rolls all of it back. */
  async inWorld<Value>(ids: readonly string[], work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
    const transaction = this.session.beginTransaction();
    try {
      await writeExampleWorld(transaction, ids);
      return await work(transaction);
    } finally {
      await transaction.rollback();
    }
  }

  /** Reads the example world as a viewer with these rights. */
  read<Value>(access: AccessParams, work: (view: GraphView) => Promise<Value>): Promise<Value> {
    return this.inWorld([], (transaction) => work(viewOf(transaction, access)));
  }

  async close(): Promise<void> {
    await this.session.close();
    await this.driver.close();
  }
}
