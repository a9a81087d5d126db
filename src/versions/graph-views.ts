import type { IdMint } from '../domain/ids/id-mint';
import { compilePermission, type Permission } from '../domain/access/permission';
import type { NumberedScope, Tier, Visibility } from '../domain/access/scope';
import type { Viewer } from '../domain/access/viewer';
import type { Graph } from '../graph/graph';
import type { GraphView } from '../graph/statement';
import { listScopePublicationsAsOf, listScopes, readPin, readPinAsOf, type ReadPinRow } from '../generated/cypher/versions';

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

function samePin(left: ReadPinRow, right: ReadPinRow): boolean {
  return (
    left.version === right.version &&
    left.scopesRevision === right.scopesRevision &&
    left.unpublished.length === right.unpublished.length &&
    left.unpublished.every((number, index) => number === right.unpublished[index])
  );
}

/** Opens views: one small read a request pins the version; scopes are read again only where something was published since. */
export class GraphViews {
  private known: ScopesAtPin | null = null;

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
    const pin = await readPin(this.graph, {});
    const scopes = await this.scopesAt(pin);
    const permission = compilePermission(viewer, scopes);
    return this.view(pin, scopes, { permission, published: readable(scopes, permission) });
  }

  /** What stood at a past moment, under today's rights. */
  async openAsOf(viewer: Viewer, moment: number): Promise<PinnedView> {
    const scopes = await this.scopesAt(await readPin(this.graph, {}));
    const permission = compilePermission(viewer, scopes);
    const pin = await readPinAsOf(this.graph, { moment });
    const published = await listScopePublicationsAsOf(this.graph, { scopes: permission.readScopes, moment });
    return this.view(pin, scopes, { permission, published });
  }

  private async scopesAt(pin: ReadPinRow): Promise<readonly KnownScope[]> {
    if (this.known && samePin(this.known.pin, pin)) return this.known.scopes;
    const rows = await listScopes(this.graph, {});
    const scopes = rows.map((row) => ({ ...row, tier: row.tier as Tier, visibility: row.visibility as Visibility }));
    this.known = { pin, scopes };
    return scopes;
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
