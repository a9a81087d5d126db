import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ClientFault, FAULT_CODES } from '../kernel/faults';

/** Apollo's own words for faults of the request, in the words of the contract. */
const APOLLO_CODES: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
};

const SUGGESTION = / ?Did you mean(.+?)\?$/s;

/** Only faults on the list are shown as they are; whatever else went wrong inside is nobody's business outside. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  const code = shownCode(formatted.extensions?.['code'], error);
  if (!code) return { message: 'Internal error', ...place, extensions: { code: 'INTERNAL' } };
  const fault = errorBehind(error);
  const message = fault instanceof ClientFault ? fault.message : formatted.message.replace(SUGGESTION, '');
  return { message, ...place, extensions: { code } };
}

/** The code in the words of the contract; undefined for what is not shown. */
export function shownCode(code: unknown, error: unknown): string | undefined {
  const fault = errorBehind(error);
  if (fault instanceof ClientFault) return fault.code;
  if (typeof code !== 'string') return undefined;
  return Object.hasOwn(APOLLO_CODES, code) ? APOLLO_CODES[code] : FAULT_CODES.find((known) => known === code);
}

/** What was thrown, where GraphQL wrapped it to say in which field. */
export function errorBehind(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}
