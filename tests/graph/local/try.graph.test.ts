import { openGraph } from '../../../src/graph/graph';
import { testNeo4j } from '../../support/test-neo4j';
test('a test database answers', async () => {
  const graph = openGraph({ ...testNeo4j(), deadline: 5000 });
  await graph.ping();
  await graph.close();
});
