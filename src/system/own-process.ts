import { isRunning, ownIdentity, type ProcessIdentity } from '../graph/local/process-identity';

/** This process, as a text that a later one can look at. */
export function ownProcess(): string {
  const { pid, startedAt } = ownIdentity();
  return JSON.stringify({ pid, startedAt });
}

/** Whether the process behind such a text still runs; one that is not known is taken to have ended. */
export function isProcessRunning(text: string | null): boolean {
  if (text === null) return false;
  try {
    return isRunning(JSON.parse(text) as ProcessIdentity);
  } catch {
    return false;
  }
}
