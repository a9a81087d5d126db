import { SaxesParser } from 'saxes';
import { IntakeRefused } from '../../../../domain/intake/intake-refused';
import { xmlRefusal } from './xml-refusal';
import { XmlText, type DecodedText } from './xml-text';

/** Bounds that no honest report comes near; beyond them a file could take all the memory there is. */
export const XML_LIMITS = { piece: 1_048_576, depth: 64, attributes: 64, attributeLength: 65_536, nameLength: 256 } as const;

const BYTES_AT_ONCE = 65_536;

export interface XmlListener {
  opened(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  closed(): void;
}

/**
 * Streams XML to a listener in constant memory. Whatever the parser collects - a text, a comment, a tag - ends in an event, so
 * the distance since the last event bounds what it holds. Elements and attributes go by their local names.
 */
export class XmlReader {
  private readonly parser = new SaxesParser();
  private readonly decoder = new XmlText();
  private depth = 0;
  private attributeCount = 0;
  private lastEvent = { position: 0, line: 1, column: 1 };

  constructor(private readonly listener: XmlListener) {
    this.parser.on('error', (error) => this.refuseParsed(error.message));
    this.parser.on('xmldecl', ({ encoding }) => this.checkEncoding(encoding));
    this.parser.on('doctype', () => this.refuse(xmlRefusal('doctype')));
    this.parser.on('opentagstart', ({ name }) => this.startTag(name));
    this.parser.on('attribute', ({ value }) => this.checkAttribute(value));
    this.parser.on('opentag', ({ name, attributes }) => this.open(name, attributes));
    this.parser.on('text', (text) => this.pass(text));
    this.parser.on('cdata', (text) => this.pass(text));
    this.parser.on('comment', () => this.mark());
    this.parser.on('processinginstruction', () => this.mark());
    this.parser.on('closetag', () => this.close());
  }

  write(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) this.parse(this.decoder.decode(bytes.subarray(from, from + BYTES_AT_ONCE)));
  }

  end(): void {
    this.parse(this.decoder.end());
    this.parser.close();
  }

  /** Refuses the whole file where the reader stands. */
  refuse(sentence: string): never {
    throw new IntakeRefused(sentence, this.parser.line, this.parser.column + 1);
  }

  private parse({ text, broken }: DecodedText): void {
    this.parser.write(text);
    if (broken) this.refuse('A byte here fits no character of the encoding; only UTF-8, and UTF-16 with a byte order mark, are accepted.');
    if (this.parser.position - this.lastEvent.position <= XML_LIMITS.piece) return;
    this.refuseSinceLastEvent('A single text, tag, comment or declaration of more than 1 MB begins here.');
  }

  /** Text outside the root and an ampersand without its semicolon are told late; they stand after the last event. */
  private refuseParsed(message: string): never {
    if (this.parser['entity'] !== '') this.refuseSinceLastEvent('In the text that begins here a "&" stands without the ";" that ends an entity.');
    if (message.includes('outside of root')) this.refuseSinceLastEvent(xmlRefusal(message));
    this.refuse(xmlRefusal(message));
  }

  private refuseSinceLastEvent(sentence: string): never {
    throw new IntakeRefused(sentence, this.lastEvent.line, this.lastEvent.column);
  }

  private mark(): void {
    this.lastEvent = { position: this.parser.position, line: this.parser.line, column: this.parser.column + 1 };
  }

  private checkEncoding(declared: string | undefined): void {
    this.mark();
    const contradiction = declared === undefined ? null : this.decoder.contradiction(declared);
    if (contradiction) this.refuse(contradiction);
  }

  private startTag(name: string): void {
    this.mark();
    this.attributeCount = 0;
    if (name.length > XML_LIMITS.nameLength) this.refuse(`The name of an element is longer than ${XML_LIMITS.nameLength} characters.`);
    if (this.depth >= XML_LIMITS.depth) this.refuse(`Elements are nested more than ${XML_LIMITS.depth} deep.`);
  }

  private checkAttribute(value: string): void {
    this.mark();
    this.attributeCount += 1;
    if (this.attributeCount > XML_LIMITS.attributes) this.refuse(`An element has more than ${XML_LIMITS.attributes} attributes.`);
    if (value.length > XML_LIMITS.attributeLength) this.refuse(`An attribute is longer than ${XML_LIMITS.attributeLength} characters.`);
  }

  private open(name: string, attributes: Record<string, string>): void {
    this.mark();
    this.depth += 1;
    this.listener.opened(localName(name), ownAttributes(attributes));
  }

  private pass(text: string): void {
    this.mark();
    if (this.depth > 0) this.listener.text(text);
  }

  private close(): void {
    this.mark();
    this.depth -= 1;
    this.listener.closed();
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Without the attributes that speak about the XML itself: namespaces and the place of the schema. */
function ownAttributes(attributes: Record<string, string>): ReadonlyMap<string, string> {
  const names = Object.keys(attributes);
  if (names.length === 0) return NO_ATTRIBUTES;
  const own = names.filter((name) => !/^(?:xmlns|xml|xsi)(?::|$)/.test(name));
  return new Map(own.map((name) => [localName(name), attributes[name] ?? '']));
}
