import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { readOwnConfig, type Config } from '../config';
import { MODEL_STEPS } from '../generated/cypher/model';
import { listMigrations } from '../generated/cypher/versions';
import { openGraph, type GraphConfig } from '../graph/graph';
import { lookAtLocalNeo4j } from '../graph/local/look-at-local-neo4j';
import { locateNeo4jJars } from '../graph/local/neo4j-jars';
import { findJava, findMaven, JAVA_ADVICE, MAVEN_ADVICE, OLDEST_JAVA } from '../graph/local/programs';
import { fine, wrong, type Finding } from './finding';
import { lookAtImports } from './look-at-imports';

type LocalChoice = Extract<Config['neo4j'], { kind: 'local' }>;

const LEAST_FREE_GIGABYTES = 2;
const LOOK_WITHIN = 5_000;

async function lookAtJava(java: string): Promise<Finding> {
  const major = await findJava(java);
  if (major === null) return wrong('Java', 'missing', JAVA_ADVICE);
  return major < OLDEST_JAVA ? wrong('Java', `${major}, too old for Neo4j`, JAVA_ADVICE) : fine('Java', String(major));
}

/** Maven fetches the jars and is not needed afterwards. */
async function lookAtMaven(maven: string, jarsPresent: boolean): Promise<Finding> {
  const version = await findMaven(maven);
  if (version !== null) return fine('Maven', version);
  return jarsPresent ? fine('Maven', 'missing, and not needed: Neo4j has been fetched') : wrong('Maven', 'missing', MAVEN_ADVICE);
}

/** Reads which steps of the model the database has, and what is unfinished in it; it changes nothing. */
async function lookInside(access: Omit<GraphConfig, 'deadline'>): Promise<Finding[]> {
  const graph = openGraph({ ...access, deadline: LOOK_WITHIN });
  try {
    const applied = new Map((await listMigrations(graph, {})).map(({ name, sha256 }) => [name, sha256]));
    const foreign = MODEL_STEPS.find(({ name, sha256 }) => (applied.get(name) ?? sha256) !== sha256);
    if (foreign) return [wrong('model', `another ${foreign.name} than this program's`, 'Use the version of intelmap that this database was set up with.')];
    const present = MODEL_STEPS.filter(({ name }) => applied.has(name)).length;
    const rest = present < MODEL_STEPS.length ? '; `npm start` applies the rest' : '';
    return [fine('model', `${present} of ${MODEL_STEPS.length} steps applied${rest}`), ...(await lookAtImports(graph, Date.now()))];
  } catch (error) {
    return [wrong('model', `cannot be read: ${error instanceof Error ? error.message : String(error)}`, 'Look at the database first.')];
  } finally {
    await graph.close();
  }
}

async function lookAtLocal(config: Config, choice: LocalChoice): Promise<Finding[]> {
  const jars = locateNeo4jJars(config.cacheDir);
  const programs = [await lookAtJava(choice.programs.java), await lookAtMaven(choice.programs.maven, jars.present)];
  const fetched = fine('Neo4j', jars.present ? `${jars.version}, in ${jars.folder}` : `${jars.version}, not fetched yet: the first start does it`);
  const sight = await lookAtLocalNeo4j(config.home);
  if (!sight) return [...programs, fetched, fine('database', 'not running; `npm start` starts it')];
  const running = `process ${sight.pid} at ${sight.uri}`;
  if (sight.answer === 'open') return [...programs, fetched, fine('database', running), ...(await lookInside(sight))];
  const advice =
    sight.answer === 'wrong-password' ? 'Put back the file keys/neo4j-password that was made with this database.' : '`npm start` ends it and starts it again.';
  return [...programs, fetched, wrong('database', `${running} does not let us in (${sight.answer})`, advice)];
}

async function lookAtRemote(access: Omit<GraphConfig, 'deadline'>): Promise<Finding[]> {
  const graph = openGraph({ ...access, deadline: LOOK_WITHIN });
  try {
    await graph.ping();
  } catch {
    return [
      wrong(
        'database',
        `${access.uri} does not answer, or not to ${access.user}`,
        'Look at NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, and whether that Neo4j runs.',
      ),
    ];
  } finally {
    await graph.close();
  }
  return [fine('database', access.uri), ...(await lookInside(access))];
}

function lookAtDisk(home: string): Finding {
  let folder = home;
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = statfsSync(folder);
  const free = (bavail * bsize) / 1e9;
  const found = `${free.toFixed(1)} GB free at ${folder}`;
  return free >= LEAST_FREE_GIGABYTES
    ? fine('disk', found)
    : wrong('disk', found, `Free some space, or set INTELMAP_HOME to a folder with ${LEAST_FREE_GIGABYTES} GB.`);
}

/** Everything that a start needs, as this machine has it; nothing is changed by looking. */
export async function examine(config: ReturnType<typeof readOwnConfig>): Promise<Finding[]> {
  const node = fine('Node.js', process.versions.node);
  if (!config.ok) return [node, ...config.refusal.map((problem) => wrong('settings', problem, 'Correct this environment variable.'))];
  const { neo4j, home } = config.value;
  const database = neo4j.kind === 'local' ? await lookAtLocal(config.value, neo4j) : await lookAtRemote(neo4j);
  return [node, fine('settings', `home ${home}`), ...database, lookAtDisk(home)];
}

export function describeFindings(findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ subject, ok, found, advice }) => `${ok ? 'ok     ' : 'WRONG  '} ${subject.padEnd(9)} ${found}${advice ? `\n${' '.repeat(18)}${advice}` : ''}`,
  );
  const count = findings.filter(({ ok }) => !ok).length;
  return [...lines, '', count === 0 ? 'Everything that a start needs is here.' : `${count} to put right.`].join('\n');
}

async function printFindings(options: { readonly json?: true }): Promise<void> {
  const findings = await examine(readOwnConfig());
  const ok = findings.every((finding) => finding.ok);
  process.stdout.write(`${options.json ? JSON.stringify({ ok, findings }) : describeFindings(findings)}\n`);
  process.exitCode = ok ? 0 : 1;
}

/** `intelmap doctor`: what is here, what is missing, what to do; exit 1 where something is wrong. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('say what this machine has, what is missing and what to do; exit 1 where something is wrong')
    .option('--json', 'print one JSON document')
    .action(printFindings);
}
