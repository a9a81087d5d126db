import type { ContentDigest } from './content-digest';
import type { ElementRule } from './element-rule';
import type { NotUnderstoodTally } from './not-understood-tally';
import { XML_LIMITS, type XmlListener } from './xml-reader';

/** An open element. */
interface Frame {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Null within what is not understood. */
  readonly rule: ElementRule | null;
  readonly path: string;
  readonly at: string;
  readonly digested: boolean;
  text: string;
  hasChildren: boolean;
  readonly seen: Map<string, number>;
}

/** How a document with one kind of root is read. */
export interface RootReading {
  readonly rule: ElementRule;
  /** Capital letters in the names of elements make no difference; the rules name them in small letters. */
  readonly caseless: boolean;
}

export interface WalkerOptions {
  /** Null where the root is that of no document known; `refuse` then says so. */
  readonly root: (name: string) => RootReading | null;
  readonly tally: NotUnderstoodTally;
  readonly digest: ContentDigest;
  /** Top-level sections that say who sends the report and not what it says. */
  readonly undigested: ReadonlySet<string>;
  readonly digestWanted: () => boolean;
  /** A mark or a number in an element that no rule knows; it names nobody, so it can be kept. */
  readonly keep: (path: string, value: string) => void;
  readonly refuse: (sentence: string) => never;
}

const BLANK = /^[ \t\r\n]*$/;
const BLANKS = ' \t\r\n';
const MARK_OR_NUMBER = /^(?:true|false|-?\d{1,15}(?:\.\d{1,6})?)?$/;

/** Walks the elements of a document along the rules for them. */
export class RuleWalker implements XmlListener {
  private readonly frames: Frame[] = [];
  private caseless = false;

  constructor(private readonly options: WalkerOptions) {}

  opened(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.frames.at(-1);
    if (parent) parent.hasChildren = true;
    const frame = parent ? this.childFrame(parent, name, attributes) : this.rootFrame(name, attributes);
    this.frames.push(frame);
    this.nameAttributes(frame);
    frame.rule?.opened?.(frame.at, frame.attributes);
  }

  text(text: string): void {
    const frame = this.frames.at(-1);
    if (!frame || (frame.text === '' && BLANK.test(text))) return;
    if (frame.text.length + text.length > XML_LIMITS.piece) this.options.refuse('An element holds more than 1 MB of text.');
    frame.text += text;
  }

  closed(): void {
    const frame = this.frames.pop();
    if (!frame) return;
    const { tally, digest, digestWanted } = this.options;
    const value = trimmed(frame.text);
    if (frame.digested && digestWanted()) digest.add(frame.path, value, frame.attributes);
    if (!frame.rule) return this.nameUnknown(frame, value);
    if (frame.rule.unread !== undefined && (value !== '' || frame.hasChildren)) {
      tally.add(frame.path, `element <${frame.name}> is not imported: ${frame.rule.unread}`);
    } else if (frame.rule.children && value !== '') tally.add(`${frame.path}/text()`, 'text between elements');
    frame.rule.closed?.({ name: frame.name, value, attributes: frame.attributes, at: frame.at });
  }

  private rootFrame(name: string, attributes: ReadonlyMap<string, string>): Frame {
    const reading = this.options.root(name);
    if (!reading) {
      return this.options.refuse(`The root element is <${name.slice(0, 60)}>; a CyberTip has <report>, <fileDetails> or <CyberTiplineReport>.`);
    }
    this.caseless = reading.caseless;
    return { name, attributes, rule: reading.rule, path: `/${name}`, at: `/${name}`, digested: true, text: '', hasChildren: false, seen: new Map() };
  }

  private childFrame(parent: Frame, name: string, attributes: ReadonlyMap<string, string>): Frame {
    const children = parent.rule?.children;
    const known = this.caseless ? name.toLowerCase() : name;
    const rule = (children && Object.hasOwn(children, known) ? children[known] : parent.rule?.otherwise) ?? null;
    const number = rule ? (parent.seen.get(name) ?? 0) + 1 : 1;
    if (rule && parent.seen.size < XML_LIMITS.nameLength) parent.seen.set(name, number);
    const at = rule?.repeats || number > 1 ? `${parent.at}/${name}[${number}]` : `${parent.at}/${name}`;
    const digested = parent.digested && !(this.frames.length === 1 && this.options.undigested.has(known));
    return { name, attributes, rule, path: `${parent.path}/${name}`, at, digested, text: '', hasChildren: false, seen: new Map() };
  }

  /** Within a part that is not understood nothing more is named. */
  private nameUnknown(frame: Frame, value: string): void {
    const parent = this.frames.at(-1);
    if (!parent?.rule || parent.rule.unread !== undefined) return;
    const isKept = !frame.hasChildren && frame.attributes.size === 0 && MARK_OR_NUMBER.test(value);
    if (isKept) this.options.keep(frame.path, value);
    const fate = isKept ? 'its value is kept with the source' : 'it is not imported';
    this.options.tally.add(frame.path, `element <${frame.name}> is not known here; ${fate}`);
  }

  private nameAttributes({ attributes, rule, path }: Frame): void {
    if (!rule) return;
    for (const name of attributes.keys()) {
      if (!rule.attributes?.includes(name)) this.options.tally.add(`${path}/@${name}`, `attribute ${name} is not imported`);
    }
  }
}

/** By hand, since a pattern for trailing white space takes quadratic time on a long run of it. */
function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && BLANKS.includes(text[from] ?? '')) from += 1;
  while (to > from && BLANKS.includes(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
}
