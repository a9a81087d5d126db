import { decideNewScope, type WantedScope } from '../../../domain/access/new-scope';
import { scopeKey, type Scope } from '../../../domain/access/scope';
import { isLocalOperator } from '../../../domain/access/local-operator';
import { mayAddTo, mayCollect } from '../../../domain/access/may-collect';
import { detailsFault } from '../../../domain/investigations/details-fault';
import type { Viewer } from '../../../domain/access/viewer';
import { ok, refused, type Result } from '../../../kernel/result';
import type { GraphView, WriteRunner } from '../../../graph/statement';
import { findInvestigationsByUrn } from '../../../generated/cypher/investigations';
import { ensureScopeNumber } from '../../../versions/ensure-scope-number';
import { writeInvestigation } from '../../investigations/write-investigation';

/** The investigation to import into, as the command names it. */
export interface WantedInvestigation extends Omit<WantedScope, 'force'> {
  readonly urn: string;
  /** Slug of the owning force; needed where the investigation is new. */
  readonly force: string | null;
  readonly title: string | null;
  readonly contact: string | null;
}

export interface ExistingTarget {
  readonly kind: 'existing';
  readonly id: string;
  readonly scopeNumber: number;
}

/** Not there yet as far as the importing user may see: it is made by the first file, and published with it. */
export interface NewTarget {
  readonly kind: 'new';
  readonly wanted: WantedInvestigation & { readonly force: string };
  readonly scope: Scope;
}

export type ImportTarget = ExistingTarget | NewTarget;

/** Finds the investigation among what the importing user may see, or decides what a new one is to be. */
export async function findTarget(wanted: WantedInvestigation, view: GraphView, viewer: Viewer): Promise<Result<ImportTarget, string>> {
  if (!mayCollect(viewer)) return refused('Your roles do not allow imports: an investigator, supervisor, administrator or feed brings files in.');
  const force = wanted.force ?? (isLocalOperator(viewer) ? null : viewer.force);
  const [existing] = await findInvestigationsByUrn(view, { urn: wanted.urn, force });
  if (existing) return mayAddTo(existing, viewer) ? ok({ kind: 'existing', id: existing.id, scopeNumber: existing.scope }) : refused(notYours(existing));
  if (!force) return refused(`There is no investigation ${wanted.urn}. To open it with this import, say whose it is with --force.`);
  const fault = detailsFault(wanted);
  if (fault) return refused(fault);
  const scope = decideNewScope(viewer, { ...wanted, force });
  return scope.ok ? ok({ kind: 'new', wanted: { ...wanted, force }, scope: scope.value }) : scope;
}

function notYours({ urn, force }: { readonly urn: string; readonly force: string }): string {
  return `${urn} is an investigation of ${force}: only its own people import into it. Import into one of your own, and the overlap will show.`;
}

/** What tells one target from another, for the key of an import. */
export function targetKey(target: ImportTarget): string {
  if (target.kind === 'existing') return target.id;
  const { force, urn, title, contact } = target.wanted;
  return JSON.stringify([force, urn, title, contact, scopeKey(target.scope)]);
}

/** Makes a new investigation inside the version of the import; answers the number of the scope that all of it belongs to. */
export async function prepareTarget(
  transaction: WriteRunner,
  target: ImportTarget,
  { id, version, openedOn }: { id: string; version: number; openedOn: string },
): Promise<number> {
  if (target.kind === 'existing') return target.scopeNumber;
  const { urn, title, force, contact } = target.wanted;
  const scope = await ensureScopeNumber(transaction, target.scope);
  await writeInvestigation(transaction, { id, urn, title, force, openedOn, contact, scope, version });
  return scope;
}
