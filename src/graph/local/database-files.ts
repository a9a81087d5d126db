import { join } from 'node:path';

/** Where the local database keeps what it owns under INTELMAP_HOME. */
export interface DatabaseFiles {
  /** Neo4j's own home: data, logs and settings. */
  readonly databaseHome: string;
  readonly passwordFile: string;
  /** Says which process serves this home, and who uses it. */
  readonly runFile: string;
  readonly lockFile: string;
}

export function databaseFiles(home: string): DatabaseFiles {
  return {
    databaseHome: join(home, 'neo4j'),
    passwordFile: join(home, 'keys', 'neo4j-password'),
    runFile: join(home, 'run', 'neo4j.json'),
    lockFile: join(home, 'run', 'neo4j.lock'),
  };
}
