import { boltUri, knock, type Knock } from './bolt-door';
import { readKeyFile } from '../../keys/key-file';
import { databaseFiles } from './database-files';
import { servesHome } from './neo4j-process';
import { isRunning } from './process-identity';
import { readRunFile } from './run-file';

/** A local Neo4j as it was found: nothing is started, adopted or ended by looking. */
export interface LocalNeo4jSight {
  readonly pid: number;
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly answer: Knock;
}

export async function lookAtLocalNeo4j(home: string): Promise<LocalNeo4jSight | null> {
  const files = databaseFiles(home);
  const record = readRunFile(files.runFile);
  if (!record?.server || !isRunning(record.server) || !servesHome(record.server, files.databaseHome)) return null;
  const password = ((await readKeyFile(files.passwordFile)) ?? '').trim();
  const uri = boltUri(record.boltPort);
  return { pid: record.server.pid, uri, user: 'neo4j', password, answer: await knock(uri, password) };
}
