import type { WriteRunner } from '../../../graph/statement';
import { findInvestigationsByUrn } from '../../../generated/cypher/investigations';
import { findSourceOfFile } from '../../../generated/cypher/sources';
import { viewInside } from '../../../versions/view-inside';
import type { Importer } from '../importer';
import type { ImportTarget } from './import-target';

/** Somebody opened an investigation of this number while the import ran. */
export class UrnTakenMeanwhile extends Error {
  override readonly name = 'UrnTakenMeanwhile';
}

/** Somebody imported the same file into the same investigation while the import ran. */
export class ImportedMeanwhile extends Error {
  override readonly name = 'ImportedMeanwhile';

  constructor(readonly sourceId: string) {
    super(`The file is held as ${sourceId} already`);
  }
}

interface AboutToPublish {
  readonly target: ImportTarget;
  readonly investigationId: string;
  readonly sourceId: string;
  readonly sha256: string;
  readonly mapping: string | null;
}

/** Runs in the transaction that publishes, under the lock that all publishing takes: nobody can come between the check and the commit. */
export async function requirePublishable(transaction: WriteRunner, importing: AboutToPublish, { viewer }: Importer): Promise<void> {
  const { target, investigationId, sourceId, sha256, mapping } = importing;
  const view = await viewInside(transaction, viewer);
  if (target.kind === 'existing') {
    const other = await findSourceOfFile(view, { sha256, mapping, investigationId, exceptId: sourceId });
    if (other) throw new ImportedMeanwhile(other.id);
    return;
  }
  const { urn, force } = target.wanted;
  const namesakes = await findInvestigationsByUrn(view, { urn, force });
  if (namesakes.some((investigation) => investigation.id !== investigationId)) {
    throw new UrnTakenMeanwhile(
      `${force} opened an investigation ${urn} while this import ran: nothing of the import was published. Run it again to import into that one.`,
    );
  }
}
