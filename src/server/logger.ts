import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { safeError } from './safe-error';

/** Never logged, whoever forgets: the first wall is that only closed words and figures are passed to the log at all. */
const REDACTED = ['headers', 'authorization', 'token', 'password', 'secret', 'query', 'variables', 'body', 'name', 'value', 'key', 'justification', 'message'];

/** One JSON line an event, to standard output unless told otherwise. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    redact: { paths: [...REDACTED, ...REDACTED.map((path) => `*.${path}`)], remove: true },
    serializers: { err: safeError, error: safeError },
    hooks: { logMethod: sayNoMessageOfAnError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Without a message of its own, pino takes the error's, which may quote a value. */
function sayNoMessageOfAnError(this: Logger, given: Parameters<Logger['info']>, log: (...args: Parameters<Logger['info']>) => void): void {
  const [first, ...rest] = given as [unknown, ...unknown[]];
  const merged = first instanceof Error ? { err: first } : first;
  const words = typeof merged === 'object' && rest.length === 0 ? ['error'] : rest;
  log.apply(this, [merged, ...words] as Parameters<Logger['info']>);
}
