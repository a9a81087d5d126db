import { listSharedSelectors } from '../../../src/generated/cypher/overlaps';
import { ExampleGraph } from '../../cypher/example-graph';
import { EXAMPLE_ACCESS } from '../../cypher/example-world';

let graph: ExampleGraph;

beforeAll(async () => {
  graph = await ExampleGraph.open();
});

afterAll(() => graph.close());

const ASKED = { holderCap: 51 };

test('what the viewer may see is found', async () => {
  const found = await graph.read(EXAMPLE_ACCESS, (view) => listSharedSelectors(view, ASKED));
  expect(found).not.toEqual([]);
});

test.each([
  ['of another scope', { ...EXAMPLE_ACCESS, readScopes: [2] }],
  ['of a later version', { ...EXAMPLE_ACCESS, version: 0 }],
  ['of a version that is not published', { ...EXAMPLE_ACCESS, unpublished: [1] }],
])('what is %s is as good as absent', async (_, access) => {
  expect(await graph.read(access, (view) => listSharedSelectors(view, ASKED))).toEqual([]);
});
