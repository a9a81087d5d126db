import { jsonAnswer, type Answer } from './answer';

export interface Readiness {
  readonly ready: boolean;
  /** Why not, in words for an operator; holds no value of a record. */
  readonly reason?: string;
}

const DRAINING: Readiness = { ready: false, reason: 'The server is stopping.' };
const UNKNOWN: Readiness = { ready: false, reason: 'Whether the server is ready could not be found out.' };

/** The process answers: all that a supervisor needs to know before it restarts it. */
export const ALIVE: Answer = jsonAnswer(200, { alive: true });

export async function readinessAnswer(readiness: () => Promise<Readiness>, draining: boolean): Promise<Answer> {
  const state = draining ? DRAINING : await readiness().catch(() => UNKNOWN);
  return jsonAnswer(state.ready ? 200 : 503, state);
}
