import { isLocalOperator } from './local-operator';
import type { UserRole, Viewer } from './viewer';

const COLLECTORS: readonly UserRole[] = ['investigator', 'supervisor', 'administrator', 'feed'];

/** Analysts and auditors bring no files in; whoever brings in what a force received does so in one of these roles. */
export function mayCollect({ roles }: Viewer): boolean {
  return roles.some((role) => COLLECTORS.includes(role));
}

/** Whoever may read an investigation of another force may not therefore add to it. */
export function mayAddTo({ force }: { readonly force: string }, viewer: Viewer): boolean {
  return isLocalOperator(viewer) || viewer.force === force;
}
