import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hasErrorCode } from '../kernel/error-code';

const SEGMENT = /^[0-9]{6,}\.ndjson$/;
const CHUNK_BYTES = 256 * 1024;
const BACKWARD_CHUNK_BYTES = 64 * 1024;
/** Longer than any entry can be: a line without an end must not fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024;
const NEWLINE = 0x0a;

/** Lines of a file that follow one another; the last part tells how many bytes stand after the last newline. */
export interface LinePart {
  readonly lines: readonly string[];
  readonly unfinishedBytes: number;
}

/** The writers that have a folder in the log. */
export async function listWriters(directory: string): Promise<string[]> {
  try {
    const found = await readdir(directory, { withFileTypes: true });
    return found
      .filter((item) => item.isDirectory())
      .map((item) => item.name)
      .sort();
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Paths of a writer's files in the order in which they were written; none where the writer has no folder. */
export async function listSegments(directory: string, writer: string): Promise<string[]> {
  try {
    const names = await readdir(join(directory, writer));
    const numbered = names.filter((name) => SEGMENT.test(name)).sort((left, right) => parseInt(left, 10) - parseInt(right, 10));
    return numbered.map((name) => join(directory, writer, name));
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return [];
    throw error;
  }
}

function splitLines(bytes: Buffer): string[] {
  const lines = bytes.toString('utf8').split('\n');
  lines.pop();
  return lines;
}

/** The lines of a file from its start, a chunk at a time, so that a log of any length takes the same memory. */
export async function* readForwards(path: string): AsyncGenerator<LinePart> {
  const file = await open(path);
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(CHUNK_BYTES) });
      if (bytesRead === 0) break;
      const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      if (end > 0) yield { lines: splitLines(bytes.subarray(0, end)), unfinishedBytes: 0 };
      rest = bytes.subarray(end);
      if (rest.length > LONGEST_LINE) throw new Error(`${path} holds a line of more than ${LONGEST_LINE} bytes`);
    }
    yield { lines: [], unfinishedBytes: rest.length };
  } finally {
    await file.close();
  }
}

/** Opened for each chunk, so that a reader of many files holds none of them. */
async function readChunk(path: string, position: number, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer } = await file.read({ buffer: Buffer.allocUnsafe(length), length, position });
    return buffer;
  } finally {
    await file.close();
  }
}

/** The lines of a file from its end, newest first, a chunk at a time; what stands after the last newline is left out. */
export async function* readBackwards(path: string): AsyncGenerator<readonly string[], void> {
  let position = (await stat(path)).size;
  let rest: Buffer | null = null;
  while (position > 0) {
    const length = Math.min(BACKWARD_CHUNK_BYTES, position);
    position -= length;
    const chunk = await readChunk(path, position, length);
    const bytes: Buffer = rest ? Buffer.concat([chunk, rest]) : chunk.subarray(0, chunk.lastIndexOf(NEWLINE) + 1);
    if (bytes.length === 0) continue;
    const start: number = position === 0 ? 0 : bytes.indexOf(NEWLINE) + 1;
    if (start < bytes.length) yield splitLines(bytes.subarray(start)).reverse();
    rest = bytes.subarray(0, start);
    if (rest.length > LONGEST_LINE) throw new Error(`${path} holds a line of more than ${LONGEST_LINE} bytes`);
  }
}
