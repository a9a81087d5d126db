import { IdMint } from '../../src/domain/ids/id-mint';
import type { Viewer } from '../../src/domain/access/viewer';
import type { Graph } from '../../src/graph/graph';
import type { StatementSpec } from '../../src/graph/statement';
import { GraphViews } from '../../src/versions/graph-views';

const VIEWER: Viewer = { name: 'dc.larkin', force: 'northshire', clearance: 'OFFICIAL', compartments: [], roles: ['analyst'] };

/** A graph of one scope, into which others publish at chosen statements. */
class BusyGraph {
  publications = 1;
  readonly asked: string[] = [];
  /** Names of statements before which something is published, each once. */
  readonly interrupted: string[] = [];

  run({ name }: Pick<StatementSpec, 'name'>): Promise<Record<string, unknown>[]> {
    const place = this.interrupted.indexOf(name);
    if (place >= 0) {
      this.interrupted.splice(place, 1);
      this.publications += 1;
    }
    this.asked.push(name);
    return Promise.resolve(this.rows(name));
  }

  private rows(name: string): Record<string, unknown>[] {
    const pin = { version: this.publications, unpublished: [], scopesRevision: 1 };
    const published = { number: 1, publications: this.publications, lastPublishedAt: this.publications };
    if (name.startsWith('versions/read-pin')) return [pin];
    if (name === 'versions/list-scope-publications-as-of') return [published];
    return [{ ...published, organisation: 'northshire', tier: 'OFFICIAL', markings: [], compartments: [], visibility: 'OPEN', members: null, key: 'one' }];
  }

  views(): GraphViews {
    return new GraphViews(this as unknown as Graph, new IdMint(Buffer.from('secret')));
  }
}

function busyGraph(...interrupted: string[]): BusyGraph {
  const graph = new BusyGraph();
  graph.interrupted.push(...interrupted);
  return graph;
}

test('what is published while a view is opened belongs to its pin and to its hash, or to neither', async () => {
  const quiet = busyGraph();
  quiet.publications = 2;
  const expected = await quiet.views().open(VIEWER);
  const opened = await busyGraph('versions/list-scopes').views().open(VIEWER);
  expect([opened.access.version, opened.graphVersion]).toEqual([expected.access.version, expected.graphVersion]);
});

test('a view of a past moment holds to the same rule', async () => {
  const quiet = busyGraph();
  quiet.publications = 2;
  const expected = await quiet.views().openAsOf(VIEWER, 5);
  const opened = await busyGraph('versions/list-scope-publications-as-of').views().openAsOf(VIEWER, 5);
  expect([opened.access.version, opened.graphVersion]).toEqual([expected.access.version, expected.graphVersion]);
});

test('where nothing was published since, a view is opened with one small read', async () => {
  const graph = busyGraph();
  const views = graph.views();
  await views.open(VIEWER);
  graph.asked.length = 0;
  await views.open(VIEWER);
  expect(graph.asked).toEqual(['versions/read-pin']);
});

test('the same content has the same hash now and as of now', async () => {
  const views = busyGraph().views();
  expect((await views.open(VIEWER)).graphVersion).toBe((await views.openAsOf(VIEWER, 1)).graphVersion);
});
