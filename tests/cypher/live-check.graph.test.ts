import { join } from 'node:path';
import type { Plan } from 'neo4j-driver';
import { expandVisible } from '../../src/dev/cypher/expand-visible';
import { readCypherFiles } from '../../src/dev/cypher/read-files';
import type { StatementFile } from '../../src/dev/cypher/statement-file';
import { decodeFields } from '../../src/graph/decode';
import { encodeFields } from '../../src/graph/encode';
import { FACT_TYPES } from '../../src/graph/graph-model';
import type { Fields } from '../../src/graph/value-types';
import { ExampleGraph } from './example-graph';
import { EXAMPLE_ACCESS } from './example-world';
import { idleAllowances, refusedOperators } from './plan-rules';
import { emptyAfterPlanning, fillForPlanning } from './plan-statistics';

const { statements, problems } = readCypherFiles(join(__dirname, '../..'));
const named = statements.map((file): [string, StatementFile] => [`${file.feature}/${file.name}`, file]);
const EXAMPLE_IDS = [...new Set(JSON.stringify(statements.map(({ header }) => header.params)).match(/\b(?!fai)[a-z]{3}_(?:0{22}|1{22})\b/g))];

const SCOPE_NUMBERS = { kind: 'LIST', of: { kind: 'INTEGER', nullable: false }, nullable: false } as const;
const ACCESS_FIELDS: Fields = {
  readScopes: SCOPE_NUMBERS,
  pointerScopes: SCOPE_NUMBERS,
  version: { kind: 'INTEGER', nullable: false },
  unpublished: SCOPE_NUMBERS,
};
/** What is seen stands for what is pointed to as well, so that a statement that points finds both. */
const ACCESS = { ...EXAMPLE_ACCESS, pointerScopes: EXAMPLE_ACCESS.readScopes };

let graph: ExampleGraph;

beforeAll(async () => {
  graph = await ExampleGraph.open();
  await fillForPlanning(graph.session);
  // Names outlive a transaction that is rolled back, so that no plan warns of an unknown one.
  await graph.inWorld(EXAMPLE_IDS, () => Promise.resolve());
}, 120_000);

afterAll(async () => {
  await emptyAfterPlanning(graph.session);
  await graph.close();
}, 60_000);

function fieldsOf(declared: readonly { name: string; type: Fields[string] }[]): Fields {
  return Object.fromEntries(declared.map(({ name, type }) => [name, type]));
}

function paramsOf({ header }: StatementFile): Record<string, unknown> {
  const examples = Object.fromEntries(header.params.map(({ name, example }) => [name, example]));
  const declared = encodeFields(examples, fieldsOf(header.params));
  return header.scoped ? { ...declared, ...encodeFields(ACCESS, ACCESS_FIELDS) } : declared;
}

/** The texts that reach the database: one, or one for each fact type. */
function textsOf(file: StatementFile): string[] {
  const text = expandVisible(file.body);
  return file.header.each ? FACT_TYPES.map((type) => text.replace(/\bFACT_TYPE\b/g, type)) : [text];
}

async function explain(text: string, params: Record<string, unknown> = {}): Promise<{ plan: Plan; warnings: string[] }> {
  const { summary } = await graph.session.run(`EXPLAIN ${text}`, params);
  if (!summary.plan) throw new Error('Neo4j gave no plan');
  return { plan: summary.plan, warnings: summary.notifications.map(({ description }) => description) };
}

test('every query file can be read', () => {
  expect(problems).toEqual([]);
});

test.each(named)('%s is planned from seeks, without a warning', async (_, file) => {
  const allowed = Object.keys(file.header.planAllows);
  const plans: Plan[] = [];
  for (const text of textsOf(file)) {
    const { plan, warnings } = await explain(text, paramsOf(file));
    expect(warnings).toEqual([]);
    expect(refusedOperators(plan, allowed)).toEqual([]);
    plans.push(plan);
  }
  expect(idleAllowances(plans, allowed)).toEqual([]);
});

test.each(named)('%s answers its example with rows of the declared types', async (_, file) => {
  const columns = fieldsOf(file.header.columns);
  await graph.inWorld(EXAMPLE_IDS, async (transaction) => {
    for (const text of textsOf(file)) {
      const { records } = await transaction.run(text, paramsOf(file));
      const rows = records.map((record) => decodeFields((name) => record.get(name), columns));
      if (file.header.rows !== 'none') expect(rows).not.toEqual([]);
      if (file.header.rows === 'one' || file.header.rows === 'optional') expect(rows).toHaveLength(1);
    }
  });
});

test.each([
  ['every node', 'MATCH (n) RETURN n.id AS id', 'AllNodesScan'],
  ['every node of a label', 'MATCH (n:Person) RETURN n.id AS id', 'NodeByLabelScan'],
  ['every fact of a type', 'MATCH ()-[f:USES]->() RETURN f.id AS id', 'DirectedRelationshipTypeScan'],
  ['every pair', "MATCH (a:Entity {id: 'a'}), (b:Entity) RETURN b.id AS id", 'CartesianProduct'],
  ['a count that the store keeps', 'MATCH (n:Person) RETURN count(n) AS number', 'NodeCountFromCountStore'],
])('a plan that reads %s is refused', async (_, text, operator) => {
  expect(refusedOperators((await explain(text)).plan)).toContain(operator);
});

test('a wide plan passes where its file allows it', async () => {
  expect(refusedOperators((await explain('MATCH (n:Scope) RETURN n.key AS key')).plan, ['NodeByLabelScan'])).toEqual([]);
});

test('an allowance that no plan needs is refused', async () => {
  const { plan } = await explain("MATCH (n:Entity {id: 'a'}) RETURN n.id AS id");
  expect(idleAllowances([plan], ['NodeByLabelScan'])).toEqual(['NodeByLabelScan']);
});

test('a name that the graph does not hold is warned of', async () => {
  expect((await explain('MATCH (n:Offender) RETURN n.nickname AS name')).warnings).not.toEqual([]);
});
