import type { IncomingMessage } from 'node:http';
import { ok, refused, type Result } from '../kernel/result';
import { refusal, type Answer } from './answer';
import { isUnfit } from './limits/unfit-text';

export type JsonObject = Record<string, unknown>;

const JSON_TYPE = /^application\/json[ \t]*(?:;[ \t]*charset="?utf-8"?[ \t]*)?$/i;
const NESTING = 64;

/** The announced form of a body, judged before a byte of it is read. */
export function refuseBodyForm(request: IncomingMessage, limit: number): Answer | null {
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) {
    return refusal(415, 'BAD_USER_INPUT', 'Send the request as content-type application/json, in UTF-8.');
  }
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    return refusal(415, 'BAD_USER_INPUT', 'Send the body without content-encoding: compressed bodies are not accepted.');
  }
  return Number(request.headers['content-length'] ?? 0) > limit ? tooLarge(limit) : null;
}

/** The body as a JSON object; null where the client went away in the middle of sending. */
export async function readJsonObject(request: IncomingMessage, limit: number): Promise<Result<JsonObject, Answer | null>> {
  const bytes = await readBytes(request, limit);
  if (bytes === 'too large') return refused(tooLarge(limit));
  if (bytes === 'gone') return refused(null);
  return parseJsonObject(bytes);
}

export function parseJsonObject(bytes: Buffer): Result<JsonObject, Answer> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused(refusal(400, 'BAD_USER_INPUT', 'The body is not valid UTF-8.'));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(refusal(400, 'BAD_USER_INPUT', 'The body is not valid JSON.'));
  }
  if (!isObject(value)) return refused(refusal(400, 'BAD_USER_INPUT', 'Send one JSON object; several operations in one request are not accepted.'));
  const fault = faultIn(value);
  return fault ? refused(refusal(400, 'BAD_USER_INPUT', fault)) : ok(value);
}

const UNFIT_TEXT = 'The body holds a control character or half of a surrogate pair.';

/** What JSON can say and nobody may ask for; a number beyond JavaScript's is read as infinite. */
function faultIn(value: JsonObject): string | null {
  const open: { readonly value: unknown; readonly level: number }[] = [{ value, level: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value === 'string' && isUnfit(next.value)) return UNFIT_TEXT;
    if (typeof next.value === 'number' && !Number.isFinite(next.value)) return 'The body holds a number that is too large.';
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.level > NESTING) return `The body is nested more than ${NESTING} levels deep.`;
    for (const [key, inner] of Object.entries(next.value)) {
      if (isUnfit(key)) return UNFIT_TEXT;
      open.push({ value: inner, level: next.level + 1 });
    }
  }
  return null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tooLarge(limit: number): Answer {
  return refusal(413, 'BAD_USER_INPUT', `The body is larger than ${limit} bytes.`);
}

function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | 'too large' | 'gone'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else resolve('too large');
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => resolve('gone'));
    request.once('close', () => resolve('gone'));
  });
}
