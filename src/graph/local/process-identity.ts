import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process for certain: its number alone is reused by the system, its number and moment of birth are not. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The birth of a process in clock ticks since boot, with the boot's own id; null where it has ended or only waits to be collected. */
function linuxStart(pid: number): string | null {
  const stat = readText(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The second field is the name in brackets and may hold spaces, so fields are counted after it: state first, birth twentieth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  return `${(readText('/proc/sys/kernel/random/boot_id') ?? '').trim()}/${fields[19] ?? ''}`;
}

function askPs(pid: number, column: string): string | null {
  try {
    const answer = execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return answer === '' ? null : answer;
  } catch {
    return null;
  }
}

function startOf(pid: number): string | null {
  return process.platform === 'linux' ? linuxStart(pid) : askPs(pid, 'lstart');
}

/** The command line of a running process, its parts separated by spaces. */
export function commandLineOf(pid: number): string | null {
  if (process.platform !== 'linux') return askPs(pid, 'command');
  return readText(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() ?? null;
}

export function identify(pid: number): ProcessIdentity | null {
  const startedAt = startOf(pid);
  return startedAt === null ? null : { pid, startedAt };
}

export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  return startOf(pid) === startedAt;
}

export function isSameProcess(one: ProcessIdentity, other: ProcessIdentity): boolean {
  return one.pid === other.pid && one.startedAt === other.startedAt;
}

export function ownIdentity(): ProcessIdentity {
  const identity = identify(process.pid);
  if (!identity) throw new Error('Broken invariant: a running process finds itself in the process table');
  return identity;
}
