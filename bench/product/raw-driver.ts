import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { encodeFields } from '../../src/graph/encode';
import type { LocalNeo4j } from '../../src/graph/local/local-neo4j';
import type { RecordedStatement } from './recorded-statement';

export interface EncodedStatement {
  readonly text: string;
  readonly params: Record<string, unknown>;
}

/** The parameters turned into the driver's own numbers beforehand: that is no part of what is measured. */
export function encodeStatement({ text, params, fields }: RecordedStatement): EncodedStatement {
  return { text, params: encodeFields(params, fields) };
}

function dbHitsOf(plan: ProfiledPlan | false): number {
  return plan === false ? 0 : plan.dbHits + plan.children.reduce((sum, child) => sum + dbHitsOf(child), 0);
}

/** The driver without anything of ours around it. */
export class RawDriver {
  private readonly driver: Driver;

  constructor({ uri, user, password }: LocalNeo4j) {
    this.driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  }

  /** Runs the statements one after the other and takes every row; answers with their number. */
  async run(statements: readonly EncodedStatement[]): Promise<number> {
    const session = this.driver.session({ defaultAccessMode: neo4j.session.READ });
    let rows = 0;
    for (const { text, params } of statements) {
      const { records } = await session.run(text, params);
      rows += records.map((record) => record.toObject()).length;
    }
    await session.close();
    return rows;
  }

  /** What the statements cost the database, in its own unit. */
  async dbHits(statements: readonly EncodedStatement[]): Promise<number> {
    const session = this.driver.session({ defaultAccessMode: neo4j.session.READ });
    let hits = 0;
    for (const { text, params } of statements) {
      const { summary } = await session.run(`PROFILE ${text}`, params);
      hits += dbHitsOf(summary.profile);
    }
    await session.close();
    return hits;
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
