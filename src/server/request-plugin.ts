import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { Kind, type GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ClientFault } from '../kernel/faults';
import { errorBehind, shownCode } from './format-error';
import type { RequestLimits } from './limits/request-limits';
import { observationOf, type Observation } from './observation';
import { judgeRequest } from './request-judge';
import type { ServedContext } from './served-context';

/** Judges each request before it is executed, and writes what stands beside the data of its answer. */
export function requestPlugin(limits: RequestLimits, logger: Logger): ApolloServerPlugin<ServedContext> {
  return {
    requestDidStart: ({ request: { http } }) => {
      const observation = observationOf(http);
      return Promise.resolve({
        didResolveOperation: async ({ schema, document, operation, request }) => {
          if (operation) judgeRequest({ schema, document, operation, variables: request.variables ?? {} }, limits, observation);
        },
        didEncounterErrors: async ({ errors, contextValue }) => logInternalErrors(errors, contextValue.requestId, logger),
        willSendResponse: (request) => completeAnswer(request, limits, observation),
      });
    },
    unexpectedErrorProcessingRequest: async ({ error, requestContext }) => logInternal(error, requestContext.contextValue.requestId, logger),
  };
}

async function completeAnswer(request: GraphQLRequestContextWillSendResponse<ServedContext>, limits: RequestLimits, observation: Observation): Promise<void> {
  const { body, http } = request.response;
  if (body.kind !== 'single') return;
  const result = body.singleResult;
  if (result.errors) result.errors = result.errors.map((error) => withReference(error, request.contextValue.requestId));
  for (const error of result.errors ?? []) observation.codes.push(String(error.extensions?.['code']));
  if (observation.executed) observation.provenance = await request.contextValue.provenance().catch(() => null);
  result.extensions = { ...result.extensions, cost: { requested: observation.cost, limit: limits.cost }, ...provenanceOf(observation) };
  if (observation.codes.includes('UNAVAILABLE') && isEmpty(result.data)) http.status = 503;
  else if (result.data === undefined && (http.status ?? 200) < 400) http.status = 400;
  // A failure shows where the entry is waited for, before the answer leaves.
  if (observation.executed) observation.record().catch(() => undefined);
}

function provenanceOf({ provenance, fingerprint }: Observation) {
  return provenance ? { provenance: { asOf: provenance.asOf, graphVersion: provenance.graphVersion, fingerprint } } : {};
}

/** With the reference, whoever meets an internal error lets us find it in the log. */
function withReference(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return error.extensions?.['code'] === 'INTERNAL' ? { ...error, extensions: { ...error.extensions, reference: requestId } } : error;
}

function isEmpty(data: Record<string, unknown> | null | undefined): boolean {
  return Object.values(data ?? {}).every((value) => value === null);
}

function logInternalErrors(errors: readonly GraphQLError[], requestId: string, logger: Logger): void {
  for (const error of errors) {
    const fault = errorBehind(error);
    const isInternal = fault instanceof ClientFault ? fault.cause !== undefined : shownCode(error.extensions['code'], error) === undefined;
    if (isInternal) logInternal(fault, requestId, logger, schemaField(error));
  }
}

/** The field as the schema names it; an error's path holds the client's own aliases. */
function schemaField(error: GraphQLError): string | undefined {
  const node = error.nodes?.[0];
  return node?.kind === Kind.FIELD ? node.name.value : undefined;
}

function logInternal(error: unknown, requestId: string, logger: Logger, field?: string): void {
  logger.error({ requestId, ...(field && { field }), err: error }, 'a resolver failed');
}
