import type { IdMint } from '../domain/ids/id-mint';
import { compilePermission, type Permission } from '../domain/access/permission';
import type { NumberedScope, Tier, Visibility } from '../domain/access/scope';
import type { Viewer } from '../domain/access/viewer';
import type { Graph } from '../graph/graph';
import type { GraphView } from '../graph/statement';
import { listScopes, readPin, readPinAsOf, listScopeVersionsAsOf, type ReadPinRow } from '../generated/cypher/versions';

/** A scope together with the newest version that touched it. */
export interface KnownScope extends NumberedScope {
  readonly lastVersion: number;
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

  /** What the viewer may see now. */
  async open(viewer: Viewer): Promise<PinnedView> {
    const pin = await readPin(this.graph, {});
    const scopes = await this.scopesAt(pin);
    const permission = compilePermission(viewer, scopes);
    const touched = readable(scopes, permission).map((scope) => [scope.number, scope.lastVersion] as const);
    return this.view(pin, scopes, { permission, touched });
  }

  /** What stood at a past moment, under today's rights. */
  async openAsOf(viewer: Viewer, moment: number): Promise<PinnedView> {
    const scopes = await this.scopesAt(await readPin(this.graph, {}));
    const permission = compilePermission(viewer, scopes);
    const pin = await readPinAsOf(this.graph, { moment });
    const touched = await listScopeVersionsAsOf(this.graph, { scopes: permission.readScopes, moment });
    return this.view(pin, scopes, { permission, touched: touched.map((scope) => [scope.number, scope.version] as const) });
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
    { permission, touched }: { permission: Permission; touched: readonly (readonly [number, number])[] },
  ): PinnedView {
    const { graph, mint } = this;
    return {
      run: (spec, params) => graph.run(spec, params),
      access: { readScopes: permission.readScopes, version: pin.version, unpublished: pin.unpublished },
      permission,
      scopes: new Map(scopes.map((scope) => [scope.number, scope])),
      graphVersion: mint.mark('graph version', JSON.stringify(touched)),
    };
  }
}

/** A scope that nothing was published into says nothing yet, so it leaves the hash as it was. */
function readable(scopes: readonly KnownScope[], permission: Permission): KnownScope[] {
  const numbers = new Set(permission.readScopes);
  return scopes.filter((scope) => numbers.has(scope.number) && scope.lastVersion > 0);
}
