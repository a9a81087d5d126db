type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Text decoded so far, and whether a byte after it fits no character of the encoding. */
export interface DecodedText {
  readonly text: string;
  readonly broken: boolean;
}

/** What an XML declaration may call each encoding; ASCII is UTF-8 that uses half of it. */
const DECLARABLE: Readonly<Record<Encoding, readonly string[]>> = {
  'utf-8': ['utf-8', 'utf8', 'us-ascii', 'ascii'],
  'utf-16le': ['utf-16', 'utf-16le'],
  'utf-16be': ['utf-16', 'utf-16be'],
};

const LONGEST_BOM = 3;

/** Bytes to text, piece by piece: UTF-16 where a byte order mark says so, UTF-8 otherwise. A wrong byte is found, never replaced. */
export class XmlText {
  private encoding: Encoding | null = null;
  private held: Uint8Array = new Uint8Array(0);

  decode(bytes: Uint8Array): DecodedText {
    const all = this.held.length === 0 ? bytes : Buffer.concat([this.held, bytes]);
    if (this.encoding === null && all.length < LONGEST_BOM) {
      this.held = all;
      return { text: '', broken: false };
    }
    const rest = this.encoding === null ? this.sniff(all) : all;
    const complete = completeLength(rest, this.encoding ?? 'utf-8');
    this.held = rest.slice(complete);
    return decodeFatally(rest.subarray(0, complete), this.encoding ?? 'utf-8');
  }

  /** What was held back for want of its other bytes. */
  end(): DecodedText {
    const rest = this.encoding === null ? this.sniff(this.held) : this.held;
    this.held = new Uint8Array(0);
    return decodeFatally(rest, this.encoding ?? 'utf-8');
  }

  /** Null where the declared encoding is the one in use. */
  contradiction(declared: string): string | null {
    const encoding = this.encoding ?? 'utf-8';
    if (DECLARABLE[encoding].includes(declared.toLowerCase())) return null;
    return `The file declares the encoding ${declared} but is read as ${encoding.toUpperCase()}; only UTF-8, and UTF-16 with a byte order mark, are accepted.`;
  }

  private sniff(bytes: Uint8Array): Uint8Array {
    const [first, second, third] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf) return this.choose('utf-8', bytes.subarray(3));
    if (first === 0xff && second === 0xfe) return this.choose('utf-16le', bytes.subarray(2));
    if (first === 0xfe && second === 0xff) return this.choose('utf-16be', bytes.subarray(2));
    return this.choose('utf-8', bytes);
  }

  private choose(encoding: Encoding, rest: Uint8Array): Uint8Array {
    this.encoding = encoding;
    return rest;
  }
}

/** Length without a last character that is not whole yet. */
function completeLength(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-8') return completeUtf8Length(bytes);
  const even = bytes.length - (bytes.length % 2);
  const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
}

function completeUtf8Length(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function decodeFatally(bytes: Uint8Array, encoding: Encoding): DecodedText {
  const whole = tryDecode(bytes, encoding, false);
  if (whole !== null) return { text: whole, broken: false };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (tryDecode(bytes.subarray(0, middle), encoding, true) === null) bad = middle;
    else good = middle;
  }
  return { text: tryDecode(bytes.subarray(0, good), encoding, true) ?? '', broken: true };
}

function tryDecode(bytes: Uint8Array, encoding: Encoding, stream: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}
