import { LONGEST_JUSTIFICATION } from '../../domain/audit/audit-entry';

/** What one request may ask for, and how long it may take to arrive. */
export interface RequestLimits {
  /** Levels of fields; the edges and nodes of a connection are not levels of their own. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly tokens: number;
  /** Objects that a request may ask for, at most. */
  readonly cost: number;
  /** Items that a page is taken to have where the request does not say. */
  readonly pageSize: number;
  /** Items that a list without pages is taken to have: the records of a subject, the reasons of an overlap. */
  readonly listSize: number;
  readonly bodyBytes: number;
  readonly headerBytes: number;
  readonly justificationCharacters: number;
  readonly connections: number;
  readonly headersMs: number;
  readonly requestMs: number;
  /** Without a byte in either direction, for readers that never read. */
  readonly idleMs: number;
  /** How long readiness fails before connections are refused, so that a load balancer notices. */
  readonly drainNoticeMs: number;
  /** How long requests that run may go on after that. */
  readonly drainMs: number;
}

/** The values that withstood the attack battery; a deployment overrides single ones. */
export const REQUEST_LIMITS: RequestLimits = {
  depth: 8,
  aliases: 15,
  directives: 5,
  rootFields: 10,
  tokens: 2000,
  cost: 20_000,
  pageSize: 25,
  listSize: 5,
  bodyBytes: 256 * 1024,
  headerBytes: 32 * 1024,
  justificationCharacters: LONGEST_JUSTIFICATION,
  connections: 2000,
  headersMs: 5000,
  requestMs: 10_000,
  idleMs: 60_000,
  drainNoticeMs: 0,
  drainMs: 10_000,
};
