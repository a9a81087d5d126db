import type { IncomingMessage } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { AuditEvent } from '../domain/audit/audit-entry';
import { ok, refused, type Result } from '../kernel/result';
import { refusal, type Answer } from './answer';
import { authenticate, type TokenVerifier } from './authentication';
import type { RequestLimits } from './limits/request-limits';
import { observe, type Observation } from './observation';
import { readJsonObject, refuseBodyForm, type JsonObject } from './request-body';
import type { OpenRequest, ServedContext } from './served-context';

export interface GraphqlEndpointDeps<Context extends ServedContext> {
  readonly apollo: ApolloServer<ServedContext>;
  readonly verifier: TokenVerifier;
  readonly openRequest: OpenRequest<Context>;
  /** Resolves when the entry is on disk; rejects where it is not. */
  readonly audit: { record(event: AuditEvent): Promise<unknown> };
  readonly limits: RequestLimits;
}

/** An exchange as the log is told of it; no answer where the client has gone away. */
export interface Exchange {
  readonly answer: Answer | null;
  readonly observation?: Observation;
  readonly persons?: number;
  /** Why a token was refused. */
  readonly reason?: string;
  /** Logged without its message. */
  readonly failure?: unknown;
}

/** Answers one request to /graphql, in the order that everything rests on: who asks, what is asked, the answer, the audit entry. */
export class GraphqlEndpoint<Context extends ServedContext> {
  constructor(private readonly deps: GraphqlEndpointDeps<Context>) {}

  async answer(request: IncomingMessage, requestId: string, invite: () => void): Promise<Exchange> {
    const viewer = await authenticate(request, this.deps.verifier);
    if (!viewer.ok) return viewer.refusal;
    const justification = this.readHead(request);
    if (!justification.ok) return { answer: justification.refusal };
    const context = this.deps.openRequest(viewer.value, { requestId, justification: justification.value });
    invite();
    const body = await readJsonObject(request, this.deps.limits.bodyBytes);
    if (!body.ok) return { answer: body.refusal };
    return this.execute(request, body.value, context, justification.value);
  }

  /** Everything that the head alone can be refused for; what is left of it is the justification. */
  private readHead(request: IncomingMessage): Result<string | null, Answer> {
    if (request.method !== 'POST') return refused(refusal(405, 'BAD_USER_INPUT', 'Send the operation by POST.', { allow: 'POST' }));
    const form = refuseBodyForm(request, this.deps.limits.bodyBytes);
    return form ? refused(form) : readJustification(request, this.deps.limits.justificationCharacters);
  }

  private async execute(request: IncomingMessage, body: JsonObject, context: Context, justification: string | null): Promise<Exchange> {
    const graphqlRequest = toApolloRequest(request, body);
    let persons: readonly string[] = [];
    const observation = observe(graphqlRequest, async (seen) => {
      persons = context.consulted.persons();
      await this.deps.audit.record(auditEvent(context, seen, persons, justification));
    });
    const response = await this.deps.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: graphqlRequest, context: () => Promise.resolve(context) });
    if (!observation.executed) return { answer: toAnswer(response), observation };
    try {
      await observation.record();
    } catch (error) {
      return { answer: NOT_RECORDED, observation, failure: error };
    }
    return { answer: toAnswer(response), observation, persons: persons.length };
  }
}

/** The law wants each look at a person logged; what cannot be logged is not shown. */
const NOT_RECORDED = refusal(503, 'UNAVAILABLE', 'The audit log cannot be written just now, and nothing is shown that is not logged. Try again in a moment.');

function auditEvent(context: ServedContext, observation: Observation, persons: readonly string[], justification: string | null): AuditEvent {
  return {
    actor: context.viewer.name,
    force: context.viewer.force,
    operation: 'CONSULTATION',
    subjects: [...persons, ...context.consulted.pointed()],
    recipient: null,
    justification: [...(justification === null ? [] : [justification]), ...context.consulted.reasons()].join('; ') || null,
    requestId: context.requestId,
    detail: {
      request: observation.operation,
      fingerprint: observation.fingerprint,
      graphVersion: observation.provenance?.versionNumber ?? null,
      outcome: outcomeOf(observation),
      phase: 'done',
      writeKey: null,
      unmasked: context.consulted.unmasked(),
    },
  };
}

function outcomeOf({ codes }: Observation): string {
  if (codes.length === 0) return 'answered';
  return codes.includes('INTERNAL') || codes.includes('UNAVAILABLE') ? 'failed' : 'refused';
}

/** Headers are read by Node as Latin-1; a justification is written in UTF-8. */
function readJustification(request: IncomingMessage, limit: number): Result<string | null, Answer> {
  const given = request.headers['x-justification'];
  if (given === undefined) return ok(null);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(String(given), 'latin1')).trim();
    if (text.length <= limit) return ok(text || null);
  } catch {
    return refused(refusal(400, 'BAD_USER_INPUT', 'The x-justification header is not valid UTF-8.'));
  }
  return refused(refusal(400, 'BAD_USER_INPUT', `The x-justification header is longer than ${limit} characters.`));
}

/** What asks for the form that is given anyway: Apollo is spared to weigh it. */
const PLAIN = ['*/*', 'application/json'];

/** Apollo gets to see the two headers that it decides by, and no other. */
function toApolloRequest(request: IncomingMessage, body: JsonObject): HTTPGraphQLRequest {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const { accept } = request.headers;
  if (accept !== undefined && !PLAIN.includes(accept)) headers.set('accept', accept);
  return { method: 'POST', headers, search: '', body };
}

function toAnswer(response: HTTPGraphQLResponse): Answer {
  if (response.body.kind !== 'complete') throw new Error('Broken invariant: an answer is complete before it is sent');
  return {
    status: response.status ?? 200,
    headers: { 'content-type': response.headers.get('content-type') ?? 'application/json' },
    body: response.body.string,
  };
}
