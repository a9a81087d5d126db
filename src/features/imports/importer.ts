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
}
