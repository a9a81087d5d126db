import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { IntakeRefused } from '../../../../domain/intake/intake-refused';
import { LONGEST_ROW } from './table-row';

const DEEPEST = 64;
const PIECE = 65_536;

/** Numbers stay as they are written: an id of eighteen digits is no quantity, and would lose its last ones. */
class ExactTokenizer extends Tokenizer {
  protected override parseNumber(written: string): number {
    return written as unknown as number;
  }
}

/** Reads the items of a table out of JSON, piece by piece; what is not an item is held only as far as a row may be long. */
class JsonItems {
  found: unknown[] = [];
  private readonly tokenizer: ExactTokenizer;
  private readonly parser: TokenParser;
  private depth = 0;
  private lastToken: number | null = null;
  private lastItem = 0;
  private piece = { text: '', from: 0, line: 1, column: 1 };

  constructor(paths: string[], separator: string | undefined) {
    const apart = separator === undefined ? {} : { separator };
    this.tokenizer = new ExactTokenizer(apart);
    this.parser = new TokenParser({ paths, keepStack: false, ...apart });
    this.tokenizer.onToken = (token) => {
      this.lastToken = token.offset;
      if (token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET) this.depth += 1;
      if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) this.depth -= 1;
      if (this.depth > DEEPEST) this.refuse(`JSON is nested more than ${DEEPEST} deep here.`);
      this.parser.write(token);
    };
    this.parser.onValue = ({ value }) => {
      this.found.push(value);
      this.lastItem = this.lastToken ?? 0;
    };
  }

  write(text: string): void {
    this.move(text);
    this.guarded(() => this.tokenizer.write(text));
    if (this.piece.from + Buffer.byteLength(text) - this.lastItem > LONGEST_ROW)
      this.refuse('An item of more than 1 MB stands here, or something of that size that is no item.');
  }

  end(): void {
    if (this.depth > 0) this.refuse('The file ends before the JSON does; it is probably cut off.');
    this.guarded(() => this.tokenizer.isEnded || this.tokenizer.end());
    if (this.lastToken === null) this.refuse('The file is empty.');
  }

  private guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof IntakeRefused) throw error;
      this.refuse('The file is not well-formed JSON at or behind this place.');
    }
  }

  private move(text: string): void {
    const before = this.piece;
    const place = placeAt(before, before.text);
    this.piece = { text, from: before.from + Buffer.byteLength(before.text), ...place };
  }

  private refuse(sentence: string): never {
    const { text, from } = this.piece;
    const passed = Buffer.from(text).subarray(0, Math.max(0, (this.lastToken ?? from) - from));
    const { line, column } = placeAt(this.piece, passed.toString());
    throw new IntakeRefused(sentence, line, column);
  }
}

function placeAt(start: { readonly line: number; readonly column: number }, text: string): { line: number; column: number } {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1 ? { line: start.line, column: start.column + last } : { line: start.line + lines.length - 1, column: last + 1 };
}

/**
 * The items of an array, of the array under the key that the mapping names, or of one value after the other (JSON Lines), in
 * constant memory.
 */
export async function* jsonItems(texts: AsyncIterable<string>, rows: string | undefined): AsyncGenerator<unknown> {
  let items: JsonItems | null = null;
  for await (const text of texts) {
    for (let from = 0; from < text.length; from += PIECE) {
      const piece = text.slice(from, from + PIECE);
      items ??= openItems(piece, rows);
      items.write(piece);
      yield* items.found;
      items.found = [];
    }
  }
  if (!items) throw new IntakeRefused('The file is empty.', 1, 1);
  items.end();
  yield* items.found;
}

function openItems(head: string, rows: string | undefined): JsonItems {
  if (rows !== undefined) return new JsonItems([`$.${rows}.*`], undefined);
  return /^\s*\[/.test(head) ? new JsonItems(['$.*'], undefined) : new JsonItems(['$'], '');
}
