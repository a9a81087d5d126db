import neo4j from 'neo4j-driver';
import { testNeo4j } from './test-neo4j';

/** Adds an index of a test's own to the test database, or takes it away again. */
export async function changeTestSchema(statement: string): Promise<void> {
  const { uri, user, password } = testNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery(statement);
    await driver.executeQuery('CALL db.awaitIndexes()');
  } finally {
    await driver.close();
  }
}
