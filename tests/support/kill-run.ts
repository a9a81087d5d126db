import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { localOperator } from '../../src/domain/access/local-operator';
import { IdMint } from '../../src/domain/ids/id-mint';
import type { ImportReport } from '../../src/domain/intake/import-report';
import { findSelectors } from '../../src/generated/cypher/entities';
import { openGraph, type Graph } from '../../src/graph/graph';
import { GraphViews } from '../../src/versions/graph-views';
import { emptyDatabase } from './api-server';
import { dumpGraph } from './graph-dump';
import { sightOf } from './import-desk';
import { IntelmapCommand, type EndedCommand, type RunningCommand } from './intelmap-command';
import { largeCyberTip } from './large-cyber-tip';
import type { TestNeo4j } from './test-neo4j';

const URN = 'KENT/2026/0001';
const FIRST_EMAIL = 'sample.0@example.com';

/** What an import came to: the report of the command, and everything that is in the graph. */
export interface ImportedState {
  readonly figures: Pick<ImportReport, 'entities' | 'facts' | 'flagged' | 'warnings' | 'notUnderstood' | 'refused'>;
  readonly graph: readonly string[];
}

/** One installation, one database, and one large file that is imported by a process of its own, which may be killed. */
export class KillRun {
  readonly home = mkdtempSync(join(tmpdir(), 'intelmap-kill-'));
  readonly command: IntelmapCommand;
  private readonly file = join(this.home, 'large.xml');
  private readonly graph: Graph;

  constructor(
    private readonly neo4j: TestNeo4j,
    size: { readonly accounts: number; readonly logins: number },
  ) {
    writeFileSync(this.file, largeCyberTip(size));
    this.command = IntelmapCommand.of(this.home, neo4j);
    const { uri, user, password } = neo4j;
    this.graph = openGraph({ uri, user, password, deadline: 60_000 });
  }

  empty(): Promise<void> {
    return emptyDatabase(this.neo4j);
  }

  import(): RunningCommand {
    return this.command.start('import', this.file, '--investigation', URN, '--force', 'kent', '--received', '2026-03-02T09:00:00Z', '--json');
  }

  /** Starts the import and kills it after so many batches and a moment more; null where it was killed. */
  async killed(batches: number, moment: number): Promise<EndedCommand | null> {
    const running = this.import();
    await running.said('facts written', batches);
    await pause(moment);
    running.kill();
    const ended = await running.ended;
    return ended.code === null ? null : ended;
  }

  /** Whether anything of the import is seen by the one who sees everything. */
  async isSeen(): Promise<boolean> {
    const mint = new IdMint(Buffer.from(readFileSync(join(this.home, 'keys', 'identity-secret'), 'utf8').trim(), 'hex'));
    const views = new GraphViews(this.graph, mint);
    const found = await findSelectors(await views.open(localOperator()), { ids: [mint.entity('EMAIL', FIRST_EMAIL)] });
    const { investigations } = await sightOf({ views }, localOperator(), URN);
    return found.length + investigations > 0;
  }

  async stateAfter({ code, stdout, stderr }: EndedCommand): Promise<ImportedState> {
    if (code !== 0) throw new Error(`The import ended with ${code}: ${stderr}`);
    const { entities, facts, flagged, warnings, notUnderstood, refused } = JSON.parse(stdout) as ImportReport;
    return { figures: { entities, facts, flagged, warnings, notUnderstood, refused }, graph: await dumpGraph(this.neo4j) };
  }

  async close(): Promise<void> {
    await this.graph.close();
    this.command.remove();
    rmSync(this.home, { recursive: true, force: true });
  }
}
