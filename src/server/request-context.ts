import type { Clock } from '../kernel/clock';
import type { IdMint } from '../domain/ids/id-mint';
import type { CursorSealer } from '../domain/paging/cursor';
import type { Viewer } from '../domain/access/viewer';
import type { Warnings } from '../domain/warnings/warnings';
import { openReading } from '../features/open-reading';
import type { AuditDesk, Reading, RequestContext } from '../features/request-context';
import type { BoardCache } from '../features/overlaps/board-cache';
import type { Graph } from '../graph/graph';
import type { GraphViews } from '../versions/graph-views';
import { openConsultations } from './record-consultations';
import type { OpenRequest } from './served-context';

export interface RequestOpenerDeps {
  readonly graph: Graph;
  readonly views: GraphViews;
  readonly mint: IdMint;
  readonly cursors: CursorSealer;
  readonly audit: AuditDesk;
  readonly boards: BoardCache;
  readonly warnings: Warnings;
  readonly clock: Clock;
}

/** Opens a request for a viewer: the graph version is pinned at once, while the body of the request still arrives. */
export function createRequestOpener({ views, ...shared }: RequestOpenerDeps): OpenRequest<RequestContext> {
  return (viewer: Viewer, { requestId, justification }) => {
    const { warnings } = shared;
    const readNow = async (): Promise<Reading> => openReading(await views.open(viewer), { asOf: shared.clock(), warnings });
    let current = readNow();
    // A failure shows where the reading is used; a request that is refused before that must not end the process.
    current.catch(() => undefined);
    let shown: Promise<Reading> | null = null;
    const show = (reading: Promise<Reading>) => (shown = reading);
    return {
      ...shared,
      viewer,
      requestId,
      justification,
      consulted: openConsultations(),
      reading: () => show(current),
      readingWith: async (look) => {
        const guess = views.guess(viewer);
        const early = guess && look(guess);
        early?.catch(() => undefined);
        const reading = await show(current);
        return { reading, found: await (early && reading.view === guess ? early : look(reading.view)) };
      },
      readingAsOf: (moment) => show(views.openAsOf(viewer, moment).then((view) => openReading(view, { asOf: moment, warnings }))),
      renewReading: () => {
        current = readNow();
        return show(current);
      },
      provenance: async () => {
        if (!shown) return null;
        const { asOf, view } = await shown;
        return { asOf: new Date(asOf).toISOString(), graphVersion: view.graphVersion, versionNumber: view.access.version };
      },
    };
  };
}
