import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportFile } from '../features/imports/import-file';

const HEAD_BYTES = 4096;

/** A file of this machine as an import takes it; it is read in pieces, never whole. */
export function diskFile(path: string): ImportFile {
  return {
    name: basename(path),
    open: () => createReadStream(path),
    head: async () => {
      const file = await open(path, 'r');
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
  };
}
