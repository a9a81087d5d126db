import { readFile } from 'node:fs/promises';
import { readMapping } from '../features/imports/formats/table/mapping/read-mapping';
import type { TableMapping } from '../features/imports/formats/table/mapping/mapping-shape';
import { OperatorFault } from '../kernel/faults';

/** The mapping in a file, which is for tables alone; all that is wrong with it is said at once. */
export async function readMappingFile(path: string, format?: string): Promise<TableMapping> {
  if (format !== undefined && format !== 'table')
    throw new OperatorFault(`--mapping says what the columns of a table are; it does not go with --format ${format}.`);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new OperatorFault(`The mapping ${path} cannot be read.`, { cause: error });
  });
  const mapping = readMapping(text);
  if (!mapping.ok) throw new OperatorFault(`The mapping ${path} cannot be followed:\n${mapping.refusal.map((problem) => `  ${problem}`).join('\n')}`);
  return mapping.value;
}
