import { readFileSync } from 'node:fs';

const TICKS = 100;

/** Seconds of processor time that a process has taken so far; null once it is gone. What it took does not depend on who else uses the machine. */
export function processorSeconds(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return null;
  }
}
