import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Public sample sets are kept beside the project, not in it: INTELMAP_TEST_DATA names their folder. */
const FOLDER = process.env['INTELMAP_TEST_DATA'];

export function testDataPath(file: string): string | null {
  const path = FOLDER ? join(FOLDER, file) : null;
  return path && existsSync(path) ? path : null;
}

/** A test over a sample set; where the set is not there the test is skipped, and its name says which set was not found. */
export function testWithData(file: string, name: string, run: (text: string, path: string) => void | Promise<void>): void {
  const path = testDataPath(file);
  if (path) test(name, async () => run(readFileSync(path, 'utf8'), path));
  else test.skip(`${name} [not found: ${file} in INTELMAP_TEST_DATA]`, () => undefined);
}
