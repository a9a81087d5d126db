import { LONGEST_JUSTIFICATION } from '../../domain/audit/audit-entry';
import { ClientFault } from '../../kernel/faults';
import type { RequestContext } from '../request-context';

/** Has a stated reason written into the request's audit entry. */
export function stateReason(reason: string | null | undefined, { consulted }: Pick<RequestContext, 'consulted'>): void {
  const text = reason?.trim() ?? '';
  if (text.length > LONGEST_JUSTIFICATION) throw new ClientFault('BAD_USER_INPUT', `reason must have at most ${LONGEST_JUSTIFICATION} characters.`);
  if (text !== '') consulted.addReason(text);
}
