import { Neo4jError } from 'neo4j-driver';
import { ClientFault } from '../kernel/faults';

const OUT_OF_REACH = ['ServiceUnavailable', 'SessionExpired'];
const TIMED_OUT = ['Neo.ClientError.Transaction.TransactionTimedOut', 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration'];

/** The database is away, or a lock was lost: the same work may be tried again while its deadline lasts. */
export function mayRetry(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  // Marked retriable by the server, yet the same statement would run out of memory again.
  if (error.code.includes('MemoryPoolOutOfMemoryError')) return false;
  return OUT_OF_REACH.includes(error.code) || error.code.startsWith('Neo.TransientError') || error.code === 'Neo.ClientError.Security.AuthorizationExpired';
}

/** What the caller is told, by code and not by the server's words, which may quote values. */
export function mapGraphError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (mayRetry(error)) return new ClientFault('UNAVAILABLE', 'The database cannot be reached just now. Try again in a moment.', { cause: error });
  if (TIMED_OUT.some((code) => error.code.startsWith(code))) return graphDeadlinePassed(error);
  if (error.code.includes('MemoryPoolOutOfMemoryError')) {
    return new ClientFault('COST_EXCEEDED', 'The question needs more memory than one request may use. Ask for less at once.', { cause: error });
  }
  return error;
}

export function graphDeadlinePassed(cause?: unknown): ClientFault {
  return new ClientFault('UNAVAILABLE', 'The database did not answer in time. Try again, or ask for less at once.', { cause });
}

/** Another process made the same constraint or index at the same time: IF NOT EXISTS looks before it takes the lock. */
export function isAlreadyThere(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';
}
