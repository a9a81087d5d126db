import { IntakeRefused } from '../../../domain/intake/intake-refused';
import { XmlText, type DecodedText } from './cybertip/xml-text';

/** How a text file without a byte order mark is to be read; UTF-16 always comes with one. */
export const TEXT_ENCODINGS = ['utf-8', 'windows-1252'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

interface Decoder {
  decode(bytes: Uint8Array): DecodedText;
  end(): DecodedText;
}

/** Bytes that windows-1252 leaves undefined; the decoder lets them through as control characters. */
const UNDEFINED_BYTE = /[\u0081\u008d\u008f\u0090\u009d]/;

/** UTF-8 read as windows-1252: a lead byte of a letter, then a byte that only follows one. Real text hardly ever has the two together. */
const TWICE_ENCODED = /[\u00c2\u00c3][\u0080-\u00bf\u20ac\u0192\u2020-\u2022\u2030\u2039\u203a]/;

/** A byte order mark outranks what the caller says, since nothing else writes those bytes at the start of a file. */
class SingleByteText implements Decoder {
  private readonly decoder = new TextDecoder('windows-1252');
  private marked: XmlText | null = null;
  private started = false;

  decode(bytes: Uint8Array): DecodedText {
    if (!this.started && bytes.length > 0) this.start(bytes);
    if (this.marked) return this.marked.decode(bytes);
    const text = this.decoder.decode(bytes, { stream: true });
    const at = text.search(UNDEFINED_BYTE);
    return at < 0 ? { text, broken: false } : { text: text.slice(0, at), broken: true };
  }

  end(): DecodedText {
    return this.marked ? this.marked.end() : { text: '', broken: false };
  }

  private start([first, second, third]: Uint8Array): void {
    this.started = true;
    const isMarked = (first === 0xef && second === 0xbb && third === 0xbf) || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    if (isMarked) this.marked = new XmlText();
  }
}

/** Where a text has come to, from 1. */
class TextPlace {
  line = 1;
  column = 1;

  pass(text: string): void {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      this.line += 1;
      this.column = 1;
      from = at + 1;
    }
    this.column += text.length - from;
  }

  refuse(sentence: string): never {
    throw new IntakeRefused(sentence, this.line, this.column);
  }
}

const BROKEN: Readonly<Record<TextEncoding, string>> = {
  'utf-8':
    'A byte here fits no character of the encoding; UTF-8, and UTF-16 with a byte order mark, are read without a word. If the file is in windows-1252, the mapping must say so.',
  'windows-1252': 'A byte here fits no character of windows-1252, which the mapping says that the file is in.',
};

/**
 * A text file, piece by piece. A byte that fits no character is refused where it stands and never replaced: mixed encodings
 * would make two names of one.
 */
export async function* decodedText(stream: AsyncIterable<Uint8Array>, encoding: TextEncoding = 'utf-8'): AsyncGenerator<string> {
  const decoder: Decoder = encoding === 'utf-8' ? new XmlText() : new SingleByteText();
  const place = new TextPlace();
  const checked = ({ text, broken }: DecodedText): string => {
    const nul = text.indexOf('\0');
    place.pass(nul < 0 ? text : text.slice(0, nul));
    if (nul >= 0) place.refuse('A NUL stands here: the file is no text, or UTF-16 without a byte order mark.');
    if (broken) place.refuse(BROKEN[encoding]);
    if (encoding === 'windows-1252' && TWICE_ENCODED.test(text)) {
      place.refuse('Before this place letters stand that come from reading UTF-8 as windows-1252; leave the encoding out of the mapping.');
    }
    return text;
  };
  for await (const chunk of stream) {
    const text = checked(decoder.decode(chunk));
    if (text !== '') yield text;
  }
  const rest = checked(decoder.end());
  if (rest !== '') yield rest;
}

export interface TextLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** The lines of a text without their ends; one beyond the limit is refused, since a line is held as a whole. */
export async function* textLines(texts: AsyncIterable<string>, longest: number): AsyncGenerator<TextLine> {
  let held = '';
  let number = 1;
  for await (const text of texts) {
    const parts = (held + text).split('\n');
    held = parts.pop() ?? '';
    if (held.length > longest || parts.some((part) => part.length > longest)) {
      throw new IntakeRefused(
        `A line here is longer than ${longest} characters.`,
        number +
          Math.max(
            0,
            parts.findIndex((part) => part.length > longest),
          ),
        1,
      );
    }
    for (const part of parts) yield { text: part.endsWith('\r') ? part.slice(0, -1) : part, number: number++ };
  }
  if (held !== '') yield { text: held.endsWith('\r') ? held.slice(0, -1) : held, number };
}
