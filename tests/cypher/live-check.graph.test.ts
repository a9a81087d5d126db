import { join } from 'node:path';
import neo4j, { type Driver, type Plan, type Session } from 'neo4j-driver';
import { expandVisible } from '../../src/dev/cypher/expand-visible';
import { readCypherFiles } from '../../src/dev/cypher/read-files';
import type { StatementFile } from '../../src/dev/cypher/statement-file';
import { decodeFields } from '../../src/graph/decode';
import { encodeFields } from '../../src/graph/encode';
import { FACT_TYPES } from '../../src/graph/graph-model';
import { openGraph } from '../../src/graph/graph';
import type { Fields } from '../../src/graph/value-types';
import { applyModel } from '../../src/versions/apply-model';
import { testNeo4j } from '../support/test-neo4j';
import { EXAMPLE_ACCESS, writeExampleWorld } from './example-world';
import { emptyAfterPlanning, fillForPlanning } from './plan-statistics';

const { statements, problems } = readCypherFiles(join(__dirname, '../..'));
const named = statements.map((file): [string, StatementFile] => [`${file.feature}/${file.name}`, file]);
const EXAMPLE_IDS = [...new Set(JSON.stringify(statements.map(({ header }) => header.params)).match(/\b(?!fai)[a-z]{3}_(?:0{22}|1{22})\b/g))];

const SCOPE_NUMBERS = { kind: 'LIST', of: { kind: 'INTEGER', nullable: false }, nullable: false } as const;
const ACCESS_FIELDS: Fields = { readScopes: SCOPE_NUMBERS, version: { kind: 'INTEGER', nullable: false }, unpublished: SCOPE_NUMBERS };

/** A plan starts at these alone: a seek by id or in an index, rows at hand, or what a procedure yields. */
const SEEKS = /^(Multi)?(Node|Directed|Undirected)\w*Seek\w*(\(\w+\))?$|^(Argument|Unwind|ProcedureCall|EmptyRow|Create)$/;
const WIDE = ['AllNodesScan', 'CartesianProduct', 'NodeByLabelScan', 'RelationshipTypeScan'];

let driver: Driver;
let session: Session;

beforeAll(async () => {
  const { uri, user, password } = testNeo4j();
  const graph = openGraph({ uri, user, password, deadline: 60_000 });
  await applyModel(graph, () => 0);
  await graph.close();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  session = driver.session();
  await fillForPlanning(session);
  await inExampleWorld(() => Promise.resolve());
}, 120_000);

afterAll(async () => {
  await emptyAfterPlanning(session);
  await session.close();
  await driver.close();
});

function fieldsOf(declared: readonly { name: string; type: Fields[string] }[]): Fields {
  return Object.fromEntries(declared.map(({ name, type }) => [name, type]));
}

function paramsOf({ header }: StatementFile): Record<string, unknown> {
  const examples = Object.fromEntries(header.params.map(({ name, example }) => [name, example]));
  const declared = encodeFields(examples, fieldsOf(header.params));
  return header.scoped ? { ...declared, ...encodeFields({ ...EXAMPLE_ACCESS }, ACCESS_FIELDS) } : declared;
}

/** The texts that reach the database: one, or one for each fact type. */
function textsOf(file: StatementFile): string[] {
  const text = expandVisible(file.body);
  return file.header.each ? FACT_TYPES.map((type) => text.replace(/\bFACT_TYPE\b/g, type)) : [text];
}

async function inExampleWorld<Value>(work: (run: (text: string, params: Record<string, unknown>) => ReturnType<Session['run']>) => Promise<Value>): Promise<Value> {
  const transaction = session.beginTransaction();
  try {
    await writeExampleWorld(transaction, EXAMPLE_IDS);
    return await work((text, params) => transaction.run(text, params));
  } finally {
    await transaction.rollback();
  }
}

function operatorsOf(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}

function refusedOperators(plan: Plan, allowed: readonly string[]): string[] {
  const operators = operatorsOf(plan).map((each) => ({ name: each.operatorType.replace(/@.*$/, ''), leaf: each.children.length === 0 }));
  const refused = operators.filter(({ name, leaf }) => WIDE.some((wide) => name.endsWith(wide)) || (leaf && !SEEKS.test(name)));
  return refused.map(({ name }) => name).filter((name) => !allowed.some((operator) => name.endsWith(operator)));
}

test('every query file can be read', () => {
  expect(problems).toEqual([]);
});

test.each(named)('%s is planned from seeks, without a warning', async (_, file) => {
  for (const text of textsOf(file)) {
    const { summary } = await session.run(`EXPLAIN ${text}`, paramsOf(file));
    expect(summary.notifications.map(({ description }) => description)).toEqual([]);
    if (!summary.plan) throw new Error('Neo4j gave no plan');
    expect(refusedOperators(summary.plan, Object.keys(file.header.planAllows))).toEqual([]);
  }
});

test.each(named)('%s answers its example with rows of the declared types', async (_, file) => {
  const columns = fieldsOf(file.header.columns);
  await inExampleWorld(async (run) => {
    for (const text of textsOf(file)) {
      const { records } = await run(text, paramsOf(file));
      const rows = records.map((record) => decodeFields((name) => record.get(name), columns));
      if (file.header.rows !== 'none') expect(rows).not.toEqual([]);
      if (file.header.rows === 'one' || file.header.rows === 'optional') expect(rows).toHaveLength(1);
    }
  });
});
