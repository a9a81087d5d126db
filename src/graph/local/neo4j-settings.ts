import { join } from 'node:path';

/** How much of the machine the database may take. */
export interface Neo4jMemory {
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
}

/** The longest that any transaction may take, whatever its client asks for; ours set their own, shorter ones. */
const TRANSACTION_TIMEOUT = '10m';

/** A database that is filled and emptied by one test after the other would spend most of its time on planning the same statements again. */
const PLANNED_ONCE = { 'dbms.cypher.min_replan_interval': '24h', 'dbms.cypher.statistics_divergence_threshold': '1.0' };

/**
 * The settings of a database that serves this machine alone: Bolt on the loopback address, no HTTP door, no reports sent
 * home, no reading of files by statements, and no transaction that takes the whole memory.
 */
export function neo4jSettings(boltPort: number, { heapMegabytes, pageCacheMegabytes }: Neo4jMemory, quickStart = false): string {
  const bolt = `127.0.0.1:${boltPort}`;
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': bolt,
    'server.bolt.advertised_address': bolt,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'server.memory.pagecache.size': `${pageCacheMegabytes}m`,
    'db.transaction.timeout': TRANSACTION_TIMEOUT,
    'db.memory.transaction.max': `${Math.ceil(heapMegabytes / 2)}m`,
    'dbms.memory.transaction.total.max': `${Math.ceil(heapMegabytes * 0.7)}m`,
    'db.tx_log.rotation.retention_policy': '2 files',
    // Half a gigabyte set aside for the logs of two small databases helps nobody.
    'db.tx_log.preallocate': 'false',
    // Ours are the only clients, and they have gone when the database is stopped: nothing is worth the five seconds of quiet.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '100ms',
    'internal.server.bolt.connection_shutdown_wait_time': '100ms',
    ...(quickStart ? PLANNED_ONCE : {}),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** The argument by which a running database is recognised as the one of this folder. */
export function homeArgument(databaseHome: string): string {
  return `--home-dir=${databaseHome}`;
}

const OPENED_PACKAGES = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

export interface JavaSetting {
  readonly jarsFolder: string;
  readonly databaseHome: string;
  readonly memory: Neo4jMemory;
  /** For a database that lives for minutes: compiled lightly it needs half the processor time until it answers, and is slower in the long run. */
  readonly quickStart: boolean;
}

export function javaArguments({ jarsFolder, databaseHome, memory, quickStart }: JavaSetting): string[] {
  return [
    `-Xmx${memory.heapMegabytes}m`,
    ...(quickStart ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
    '-XX:-UsePerfData',
    '-XX:+ExitOnOutOfMemoryError',
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    ...OPENED_PACKAGES.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    '-cp',
    `${jarsFolder}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(databaseHome),
    `--config-dir=${join(databaseHome, 'conf')}`,
  ];
}
