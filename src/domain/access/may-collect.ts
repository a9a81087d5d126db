import type { UserRole, Viewer } from './viewer';

const COLLECTORS: readonly UserRole[] = ['investigator', 'supervisor', 'administrator', 'feed'];

/** Analysts and auditors read; whoever brings in what a force received does so in one of these roles. */
export function mayCollect({ roles }: Viewer): boolean {
  return roles.some((role) => COLLECTORS.includes(role));
}
