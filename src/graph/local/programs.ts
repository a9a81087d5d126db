import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The programs that the local Neo4j needs, as a command name or a full path. */
export interface Programs {
  readonly java: string;
  readonly maven: string;
}

export const OLDEST_JAVA = 17;

/** What a program says when asked for its version, or null where it is not installed. */
async function askVersion(command: string, argument: string): Promise<string | null> {
  try {
    const { stdout, stderr } = await run(command, [argument], { timeout: 20_000 });
    return stdout + stderr;
  } catch {
    return null;
  }
}

/** The main number of a Java version text: `openjdk version "17.0.15"` is 17, `"1.8.0_402"` is 8. */
export function javaMajor(text: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match ? Number(match[1]) : null;
}

export async function findJava(java: string): Promise<number | null> {
  const text = await askVersion(java, '-version');
  return text === null ? null : javaMajor(text);
}

export async function findMaven(maven: string): Promise<string | null> {
  const text = await askVersion(maven, '--version');
  return text === null ? null : (/Apache Maven ([\w.-]+)/.exec(text)?.[1] ?? 'of unknown version');
}

const OTHERWISE = 'or set NEO4J_URI to a Neo4j that you run.';
export const JAVA_ADVICE = `Install Java ${OLDEST_JAVA} or 21 (on Debian: apt-get install openjdk-${OLDEST_JAVA}-jre-headless), ${OTHERWISE}`;
export const MAVEN_ADVICE = `Install Maven (on Debian: apt-get install maven), which fetches Neo4j once, ${OTHERWISE}`;
