import { startApiServer, type ApiServer } from '../support/api-server';
import { dataOf } from '../support/asking';
import type { StatementSpec } from '../../src/graph/statement';
import { importTips } from '../support/import-tips';
import { NORTHSHIRE } from '../support/two-forces';

const CASES = 60;
let server: ApiServer;
let run: string[] = [];

/** Notes the name of each statement that goes to the database. */
function watchStatements(): void {
  const { graph } = server.system;
  const original = graph.run.bind(graph);
  graph.run = (spec: StatementSpec, params) => {
    run.push(spec.name);
    return original(spec, params);
  };
}

beforeAll(async () => {
  server = await startApiServer({ limits: { cost: 1_000_000 } });
  for (let number = 0; number < CASES; number += 1) {
    const shared = Math.floor(number / 3);
    const suspects = [
      {
        name: ['Alan', `Sample ${number}`],
        phones: [`+4477009${String(shared).padStart(5, '0')}`],
        account: `u-${shared}`,
        service: 'Chatline',
        reportedIn: [3001 + number],
      },
      { name: ['Beryl', `Sample ${number}`], emails: [`beryl.${number}@example.com`], screenName: `beryl_${number}` },
    ] as const;
    const at = new Date(Date.UTC(2026, 2, 1) + number * 60_000).toISOString();
    await importTips(server.system, `NS/${number}`, {
      tips: [{ at, number: 3000 + number, suspects, victims: [{ emails: [`child.${number}@example.org`] }] }],
    });
  }
  watchStatements();
}, 120_000);

afterAll(() => server.close());

async function statementsFor(query: string, first: number): Promise<{ statements: string[]; text: string }> {
  run = [];
  const data = await dataOf(server, NORTHSHIRE, query, { first });
  return { statements: [...run].sort(), text: JSON.stringify(data) };
}

const page = (inner: string) => `query ($first: Int!) { investigations(first: $first) { edges { node { ${inner} } } } }`;
const connection = (field: string, inner: string) => `${field} { totalCount edges { node { ${inner} } } }`;

test.each([
  ['investigations', page('urn visibility')],
  ['their subjects', page(connection('subjects', 'id label roles'))],
  [
    'the records of their subjects, where these come from and where else they stand',
    page(connection('subjects', 'records { name source { reference } } investigations { urn }')),
  ],
  ['the selectors of their subjects with their platforms', page(connection('subjects', connection('selectors', 'label platform { label }')))],
  [
    'the facts about their subjects with both ends and sources',
    page(connection('subjects', `records { ${connection('facts', 'type from { label } to { label } source { reference }')} }`)),
  ],
  ['their sources', page(connection('sources', 'reference'))],
  ['the sources that these name or are named by', page(connection('sources', connection('related', 'reference relatedReports')))],
  ['how they are related to others', page(connection('relations', 'from { label } to { label } source { reference }'))],
  ['their overlaps with both sides', page(connection('overlaps', 'score left { urn } right { urn }'))],
  ['what their overlaps rest on', page(connection('overlaps', `reasons { explanation entity { label } ${connection('facts', 'source { reference }')} }`))],
  ['what their overlaps ignore', page(connection('overlaps', `ignored { explanation ${connection('facts', 'id')} }`))],
  [
    'all of that',
    page(
      `${connection('subjects', 'label records { source { reference } }')} ${connection('sources', 'label')} ${connection('overlaps', 'right { urn } reasons { entity { ... on Selector { platform { label } } } }')}`,
    ),
  ],
  [
    'the board',
    'query ($first: Int!) { overlaps(first: $first) { edges { node { left { urn } right { urn } reasons { facts(first: 5) { edges { node { source { reference } } } } } ignored { explanation } } } } }',
  ],
])('%s take as many statements for a page of 50 as for a page of 10', async (_what, query) => {
  await statementsFor(query, 1);
  const [short, long] = [await statementsFor(query, 10), await statementsFor(query, 50)];
  expect(long.statements).toEqual(short.statements);
  expect(long.text.length).toBeGreaterThan(short.text.length * 2);
  expect(long.statements.length).toBeLessThanOrEqual(12);
});

test('a hundred nodes of every type take as many statements as one of each', async () => {
  const { investigations } = await dataOf<{ investigations: { edges: { node: { id: string; subjects: { edges: { node: { id: string } }[] } } }[] } }>(
    server,
    NORTHSHIRE,
    '{ investigations(first: 60) { edges { node { id subjects(first: 2) { edges { node { id } } } } } } }',
  );
  const ids = investigations.edges.flatMap(({ node }) => [node.id, ...node.subjects.edges.map((edge) => edge.node.id)]);
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { label } } }';
  const count = async (asked: string[]) => {
    run = [];
    await dataOf(server, NORTHSHIRE, query, { ids: asked });
    return run.length;
  };
  expect(await count(ids.slice(0, 99))).toBe(await count(ids.slice(0, 2)));
});
