export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** The names under which the global set-up tells the workers of their databases; each worker has its own. */
export function testVariable(part: 'URI' | 'USER' | 'PASSWORD', worker: number): string {
  return `INTELMAP_TEST_NEO4J_${part}${worker === 1 ? '' : `_${worker}`}`;
}

/** The throw-away database of this worker: shared by its test files one after the other, never by two at a time. */
export function testNeo4j(): TestNeo4j {
  const worker = Number(process.env['JEST_WORKER_ID'] ?? '1');
  const read = (part: 'URI' | 'USER' | 'PASSWORD') => {
    const value = process.env[testVariable(part, worker)];
    if (!value) throw new Error('No test database: name the file x.graph.test.ts or put it into tests/api, so that Jest starts one.');
    return value;
  };
  return { uri: read('URI'), user: read('USER'), password: read('PASSWORD') };
}
