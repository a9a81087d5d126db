import { openLocalNeo4j } from '../../../src/graph/local/local-neo4j';
import { TEST_CACHE, TEST_MEMORY, TEST_PROGRAMS } from '../../support/throw-away-neo4j';

/** A process of its own that uses the Neo4j of a home until it is told to end: says `{pid, uri}` when it answers. */
async function hold(home: string): Promise<void> {
  const neo4j = await openLocalNeo4j({
    home,
    cacheDir: TEST_CACHE,
    memory: TEST_MEMORY,
    programs: TEST_PROGRAMS,
    quickStart: true,
    onProgress: () => undefined,
  });
  process.stdout.write(`${JSON.stringify({ pid: neo4j.pid, uri: neo4j.uri })}\n`);
  const stay = setInterval(() => undefined, 1000);
  process.once('SIGTERM', () => {
    clearInterval(stay);
    void neo4j.stop();
  });
}

void hold(process.argv[2] ?? '');
