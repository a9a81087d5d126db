import type { ImportFile } from '../../src/features/imports/import-file';

/** A file that was never on a disk. */
export function textFile(name: string, text: string): ImportFile {
  const bytes = Buffer.from(text);
  return {
    name,
    open: async function* () {
      yield bytes;
    },
    head: async () => bytes.subarray(0, 4096),
  };
}
