import type { IdMint } from '../domain/ids/id-mint';
import { compilePermission, type Permission } from '../domain/access/permission';
import type { NumberedScope } from '../domain/access/scope';
import type { Viewer } from '../domain/access/viewer';
import type { Graph } from '../graph/graph';
import type { GraphView } from '../graph/statement';
import { listScopePublicationsAsOf, readPin, readPinAsOf, type ReadPinRow } from '../generated/cypher/versions';
import { readScopes } from './read-scopes';

/** What was published into a scope: a count of its own, for the number of a version counts writes that a viewer may not see. */
interface Publications {
  readonly number: number;
  readonly publications: number;
  readonly lastPublishedAt: number;
}

/** A scope together with what was published into it. */
export interface KnownScope extends NumberedScope, Publications {
  readonly key: string;
}

/** A viewer's view of the graph at one version, for as long as one request lasts. */
export interface PinnedView extends GraphView {
  readonly permission: Permission;
  readonly scopes: ReadonlyMap<number, KnownScope>;
  /** A hash over what the viewer may see: it changes with that and with nothing else. */
  readonly graphVersion: string;
}

interface ScopesAtPin {
  readonly pin: ReadPinRow;
  readonly scopes: readonly KnownScope[];
}

interface OpenedView {
  readonly at: ScopesAtPin;
  readonly view: PinnedView;
}

/** What a view is pinned to; a change of scopes counts where the pin tells of them. */
interface Pin {
  readonly version: number;
  readonly unpublished: readonly number[];
  readonly scopesRevision?: number;
}

function samePin(left: Pin, right: Pin): boolean {
  return (
    left.version === right.version &&
    left.scopesRevision === right.scopesRevision &&
    left.unpublished.length === right.unpublished.length &&
    left.unpublished.every((number, index) => number === right.unpublished[index])
  );
}

/**
 * A pin and what goes with it, read until nothing was published in between: a hash of one version over the content of
 * another would be kept, and its board shown to all who come after.
 */
async function settled<Read extends Pin, Value>(readPin: () => Promise<Read>, readValue: () => Promise<Value>): Promise<[Read, Value]> {
  for (let pin = await readPin(); ;) {
    const value = await readValue();
    const after = await readPin();
    if (samePin(pin, after)) return [pin, value];
    pin = after;
  }
}

/** Opens views: one small read a request pins the version; scopes are read again only where something was published since. */
export class GraphViews {
  private known: ScopesAtPin | null = null;
  /** The last view of each viewer: at the same pin over the same scopes the same rights give the same view. */
  private readonly opened = new WeakMap<Viewer, OpenedView>();

  constructor(
    private readonly graph: Graph,
    private readonly mint: IdMint,
  ) {}

  /** Views of the same graph for whoever can wait longer. */
  withDeadline(milliseconds: number): GraphViews {
    return new GraphViews(this.graph.withDeadline(milliseconds), this.mint);
  }

  /** What the viewer may see now. */
  async open(viewer: Viewer): Promise<PinnedView> {
    const at = await this.scopesAtPin();
    const known = this.opened.get(viewer);
    if (known?.at === at) return known.view;
    const permission = compilePermission(viewer, at.scopes);
    const view = this.view(at.pin, at.scopes, { permission, published: readable(at.scopes, permission) });
    this.opened.set(viewer, { at, view });
    return view;
  }

  /** The last view that was opened for this viewer: the one that `open` gives where nothing was published since. */
  guess(viewer: Viewer): PinnedView | null {
    return this.opened.get(viewer)?.view ?? null;
  }

  /** What stood at a past moment, under today's rights. */
  async openAsOf(viewer: Viewer, moment: number): Promise<PinnedView> {
    const { scopes } = await this.scopesAtPin();
    const permission = compilePermission(viewer, scopes);
    const [pin, published] = await settled(
      () => readPinAsOf(this.graph, { moment }),
      () => listScopePublicationsAsOf(this.graph, { scopes: permission.readScopes, moment }),
    );
    return this.view(pin, scopes, { permission, published });
  }

  private async scopesAtPin(): Promise<ScopesAtPin> {
    const known = this.known;
    const current = await readPin(this.graph, {});
    if (known && samePin(known.pin, current)) return known;
    const [pin, scopes] = await settled(
      () => readPin(this.graph, {}),
      () => readScopes(this.graph),
    );
    this.known = { pin, scopes };
    return this.known;
  }

  private view(
    pin: { version: number; unpublished: readonly number[] },
    scopes: readonly KnownScope[],
    { permission, published }: { permission: Permission; published: readonly Publications[] },
  ): PinnedView {
    const { graph, mint } = this;
    const byNumber = new Map(scopes.map((scope) => [scope.number, scope]));
    return {
      run: (spec, params) => graph.run(spec, params),
      access: { readScopes: permission.readScopes, version: pin.version, unpublished: pin.unpublished },
      permission,
      scopes: byNumber,
      graphVersion: mint.mark('graph version', JSON.stringify(publishedByKey(byNumber, published))),
    };
  }
}

/** A scope that nothing was published into says nothing yet, so it leaves the hash as it was. */
function readable(scopes: readonly KnownScope[], permission: Permission): KnownScope[] {
  const numbers = new Set(permission.readScopes);
  return scopes.filter((scope) => numbers.has(scope.number) && scope.publications > 0);
}

/** By the scopes' own keys: their numbers count hidden scopes. */
function publishedByKey(scopes: ReadonlyMap<number, KnownScope>, published: readonly Publications[]): (readonly [string, number, number])[] {
  const named = published.map(({ number, publications, lastPublishedAt }) => [scopes.get(number)?.key ?? '', publications, lastPublishedAt] as const);
  return named.sort(([left], [right]) => (left < right ? -1 : 1));
}
