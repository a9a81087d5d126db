import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { isRunning, type ProcessIdentity } from './process-identity';

const identitySchema = z.object({ pid: z.number().int().positive(), startedAt: z.string() });
const userSchema = identitySchema.extend({ ticket: z.string() });
const runSchema = z.object({ server: identitySchema.nullable(), boltPort: z.number().int(), users: z.array(userSchema) });

/** A process of ours that uses the database; the ticket tells two uses in one process apart. */
export interface DatabaseUser extends ProcessIdentity {
  readonly ticket: string;
}

/** Which process serves the database, at which port, and who uses it: the last user to leave stops it. */
export interface RunRecord {
  /** Null once it was stopped; the port is kept, so that the next start takes the same one. */
  readonly server: ProcessIdentity | null;
  readonly boltPort: number;
  readonly users: readonly DatabaseUser[];
}

/** What the file says, or null where there is none or it is damaged: it holds nothing that cannot be found out again. */
export function readRunFile(path: string): RunRecord | null {
  try {
    return runSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

export async function writeRunFile(path: string, record: RunRecord): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  try {
    await writeFile(draft, `${JSON.stringify(record)}\n`, { mode: 0o600 });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** The users that still live, without this one. */
export function otherUsers(record: RunRecord | null, self: DatabaseUser): DatabaseUser[] {
  return (record?.users ?? []).filter((user) => user.ticket !== self.ticket && isRunning(user));
}
