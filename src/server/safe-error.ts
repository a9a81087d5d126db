/** An error as far as it may be logged: its class, code and place in our own source. */
export interface SafeError {
  readonly type: string;
  readonly code?: string;
  readonly frames: readonly string[];
  readonly cause?: SafeError;
}

const FRAMES = 8;
const CAUSES = 3;
const CODE = /^[A-Za-z][\w.-]{0,99}$/;

/** Drops the message: the database's, the parser's and the driver's messages quote values. */
export function safeError(error: unknown, causes = CAUSES): SafeError {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] };
  const code = 'code' in error && typeof error.code === 'string' && CODE.test(error.code) ? { code: error.code } : {};
  const cause = error.cause !== undefined && causes > 0 ? { cause: safeError(error.cause, causes - 1) } : {};
  return { type: CODE.test(error.name) ? error.name : 'Error', ...code, frames: framesOf(error), ...cause };
}

function framesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  // The message may itself hold lines that look like frames.
  const start = error.message ? stack.indexOf(error.message) : 0;
  if (start < 0) return [];
  const below = stack.slice(start + error.message.length).split('\n');
  return below
    .filter((line) => line.startsWith('    at '))
    .slice(0, FRAMES)
    .map((line) => line.trim());
}
