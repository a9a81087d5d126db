import type { Viewer } from './viewer';

/**
 * Whoever runs a command on the machine that holds the database and its keys: they could read everything anyway, so they
 * act with every right, and the audit log names them. No token makes a viewer an operator.
 */
export interface LocalOperator extends Viewer {
  readonly isLocalOperator: true;
}

export function localOperator(): LocalOperator {
  return { isLocalOperator: true, name: 'local operator', force: 'local', clearance: 'TOP_SECRET', compartments: [], roles: ['administrator'] };
}

export function isLocalOperator(viewer: Viewer): viewer is LocalOperator {
  return 'isLocalOperator' in viewer;
}
