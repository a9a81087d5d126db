import { randomBytes } from 'node:crypto';
import type { Clock } from '../kernel/clock';
import { readAudit } from '../audit/read-audit';
import { openAuditLog, type AuditLog } from '../audit/recorder';
import { verifyWithKeyFile } from '../audit/verify-with-key-file';
import { IdMint } from '../domain/ids/id-mint';
import { CursorSealer } from '../domain/paging/cursor';
import type { AuditDesk } from '../features/request-context';
import { fillSearch } from '../features/search/fill-search';
import { openGraph, type Graph, type GraphConfig } from '../graph/graph';
import { loadKeyFile } from '../keys/key-file';
import { applyModel, type ModelReport } from '../versions/apply-model';
import { GraphViews } from '../versions/graph-views';
import { homePaths, type HomePaths } from './home-paths';
import { ownProcess } from './own-process';
import { reconcileIntents, type IntentReport } from './reconcile-intents';
import { loadReference } from './load-reference';

export interface SystemSettings {
  readonly home: string;
  readonly anchorsDirectory: string;
  readonly neo4j: GraphConfig;
  readonly clock: Clock;
  /** Hears of what takes long; nobody, where left out. */
  readonly onProgress?: (line: string) => void;
}

/** One process's share of an installation: the graph, the secrets that name things in it, and this process's own audit chain. */
export interface System {
  readonly paths: HomePaths;
  readonly clock: Clock;
  readonly graph: Graph;
  readonly views: GraphViews;
  readonly mint: IdMint;
  readonly cursors: CursorSealer;
  readonly audit: AuditDesk;
  readonly model: ModelReport;
  /** What became of the writes that killed processes had begun. */
  readonly intents: IntentReport;
  close(): Promise<void>;
}

const SECRET_BYTES = 32;

async function loadSecret(path: string): Promise<Buffer> {
  const text = await loadKeyFile(path, () => randomBytes(SECRET_BYTES).toString('hex'));
  return Buffer.from(text.trim(), 'hex');
}

function openDesk(log: AuditLog, paths: HomePaths): AuditDesk {
  return {
    record: (event) => log.record(event),
    read: (filter, page) => readAudit(paths.auditLog, filter, page),
    verify: () => verifyWithKeyFile({ directory: paths.auditLog, anchorsDirectory: paths.anchors, signingKeyFile: paths.auditSigningKey }),
  };
}

/** Opens the graph with its model, reference data and search in place, the secrets and the audit log; what was opened is closed again where a later step fails. */
export async function openSystem({ home, anchorsDirectory, neo4j, clock, onProgress = () => undefined }: SystemSettings): Promise<System> {
  const paths = homePaths(home, anchorsDirectory);
  const mint = new IdMint(await loadSecret(paths.identitySecret));
  const cursors = new CursorSealer(await loadSecret(paths.cursorSecret));
  const graph = openGraph(neo4j);
  try {
    const model = await applyModel(graph, clock);
    await loadReference({ graph, mint, clock });
    await fillSearch({ graph, clock, onProgress });
    const log = await openAuditLog({
      directory: paths.auditLog,
      anchorsDirectory: paths.anchors,
      signingKeyFile: paths.auditSigningKey,
      clock,
      process: ownProcess(),
    });
    const intents = await reconcileIntents({ graph, clock, log, paths }).catch(async (error: unknown) => {
      await log.close();
      throw error;
    });
    const close = async () => {
      await log.close();
      await graph.close();
    };
    return { paths, clock, graph, views: new GraphViews(graph, mint), mint, cursors, audit: openDesk(log, paths), model, intents, close };
  } catch (error) {
    await graph.close();
    throw error;
  }
}
