import type { Clock } from '../../kernel/clock';
import type { Viewer } from '../../domain/access/viewer';
import type { IdMint } from '../../domain/ids/id-mint';
import type { Graph } from '../../graph/graph';
import type { GraphViews } from '../../versions/graph-views';
import type { AuditDesk } from '../request-context';

/** Who imports, and with what. */
export interface Importer {
  readonly graph: Graph;
  readonly views: GraphViews;
  readonly mint: IdMint;
  readonly audit: AuditDesk;
  readonly clock: Clock;
  readonly viewer: Viewer;
  /** Names the command in the audit log. */
  readonly requestId: string;
  readonly onProgress: (message: string) => void;
  /** Milliseconds that one step may wait for a database that is just being started again; three minutes where left out. */
  readonly patience?: number;
}

const PATIENCE = 3 * 60_000;

/** An import goes on when the database comes back; a request could not wait so long. */
export function patientImporter<Given extends Importer>(importer: Given): Given {
  const patience = importer.patience ?? PATIENCE;
  return { ...importer, graph: importer.graph.withDeadline(patience), views: importer.views.withDeadline(patience) };
}
