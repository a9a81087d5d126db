import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { FaultCode } from '../kernel/faults';

/** An answer that is complete before its first byte leaves. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Long enough for a client in the middle of sending to read why it is refused. */
const LINGER_MS = 1000;

export function jsonAnswer(status: number, document: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(document) };
}

/** A refusal in the shape of a GraphQL answer, so that a client reads every refusal in one way. */
export function refusal(status: number, code: FaultCode, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const answer = jsonAnswer(status, { errors: [{ message, extensions: { code } }] });
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** With the reference, whoever meets it lets us find the rest in the log. */
export function internalError(requestId: string): Answer {
  return jsonAnswer(500, { errors: [{ message: 'Internal error', extensions: { code: 'INTERNAL', reference: requestId } }] });
}

/** Resolves when the answer is on its way, or nobody is there to take it. */
export async function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const { body } = answer;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (answer.status !== 204 && answer.status !== 304) response.setHeader('content-length', Buffer.byteLength(body));
  response.statusCode = answer.status;
  if (!response.socket || response.destroyed) return;
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  if (isStillSending(request)) await sendAndHangUp(request, response, body);
  else response.end(request.method === 'HEAD' ? undefined : body);
  await closed;
}

function isStillSending(request: IncomingMessage): boolean {
  const announced = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  return announced && !request.complete;
}

/**
 * Sends the whole answer, drops what still comes in for a moment, then closes. Closed at once, the connection would be reset and the
 * answer lost on its way to the client.
 */
async function sendAndHangUp(request: IncomingMessage, response: ServerResponse, body: string | Buffer): Promise<void> {
  response.setHeader('connection', 'close');
  response.write(body);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), LINGER_MS);
  request.resume();
  await once(request, 'close', { signal: patience.signal }).catch(() => undefined);
  clearTimeout(timer);
  response.end();
}
