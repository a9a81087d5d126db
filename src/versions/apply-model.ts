import type { Clock } from '../kernel/clock';
import { OperatorFault } from '../kernel/faults';
import type { Graph } from '../graph/graph';
import { MODEL_STEPS } from '../generated/cypher/model';
import { listMigrations, recordMigration, startGraph } from '../generated/cypher/versions';

export interface ModelReport {
  readonly applied: readonly string[];
  readonly total: number;
}

/** Applies the steps of the model that this database lacks, in order, and records each; a step whose text changed after it was applied is refused. */
export async function applyModel(graph: Graph, clock: Clock): Promise<ModelReport> {
  const known = new Map((await listMigrations(graph, {})).map((migration) => [migration.name, migration.sha256]));
  const applied: string[] = [];
  for (const step of MODEL_STEPS) {
    const recorded = known.get(step.name);
    if (recorded === step.sha256) continue;
    if (recorded)
      throw new OperatorFault(`The database was set up with another ${step.name} than this program's: use the version of intelmap that it was set up with.`);
    await graph.changeSchema(step.name, step.text);
    await graph.write('versions/record-migration', (transaction) => recordMigration(transaction, { name: step.name, sha256: step.sha256, appliedAt: clock() }));
    applied.push(step.name);
  }
  await graph.write('versions/start-graph', (transaction) => startGraph(transaction, {}));
  return { applied, total: MODEL_STEPS.length };
}
