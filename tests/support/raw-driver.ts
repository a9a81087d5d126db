import neo4j, { type Driver } from 'neo4j-driver';
import type { TestNeo4j } from './test-neo4j';

/** A driver beside the product's own, for looking at the test database and for spoiling it on purpose. */
export function openRawDriver({ uri, user, password }: TestNeo4j): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password));
}
