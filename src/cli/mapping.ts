import { Command } from 'commander';
import { IntakeRefused } from '../domain/intake/intake-refused';
import { proposeMapping } from '../features/imports/formats/table/proposal/propose-mapping';
import { sampleTable } from '../features/imports/formats/table/proposal/sample-table';
import { OperatorFault } from '../kernel/faults';
import { hasErrorCode } from '../kernel/error-code';
import { diskFile } from '../system/disk-file';

async function proposalFor(path: string): Promise<string> {
  try {
    return proposeMapping(await sampleTable(() => diskFile(path).open()));
  } catch (error) {
    if (error instanceof IntakeRefused) throw new OperatorFault(`${path}: ${error.message}`, { cause: error });
    if (hasErrorCode(error, 'ENOENT') || hasErrorCode(error, 'EISDIR')) throw new OperatorFault(`${path} is no file that can be read.`, { cause: error });
    throw error;
  }
}

/** `intelmap mapping`: what the columns of a table may be, as a mapping to look over and to import with. */
export function mappingCommand(): Command {
  return new Command('mapping')
    .description('propose a mapping for a table (CSV or JSON) from its header and first rows')
    .argument('<file>', 'the table')
    .option('--json', 'print one JSON document')
    .action(async (path: string, { json }: { json?: true }) => {
      const mapping = await proposalFor(path);
      process.stdout.write(json ? `${JSON.stringify({ mapping })}\n` : mapping);
    });
}
