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
  readonly seen: Map<string, number>;
}

export interface WalkerOptions {
  readonly root: string;
  readonly rule: ElementRule;
  readonly tally: NotUnderstoodTally;
  readonly digest: ContentDigest;
  /** Top-level sections that say who sends the report and not what it says. */
  readonly undigested: ReadonlySet<string>;
  readonly digestWanted: () => boolean;
  readonly refuse: (sentence: string) => never;
}

const BLANK = /^[ \t\r\n]*$/;
const BLANKS = ' \t\r\n';

/** Walks the elements of a document along the rules for them. */
export class RuleWalker implements XmlListener {
  private readonly frames: Frame[] = [];

  constructor(private readonly options: WalkerOptions) {}

  opened(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.frames.at(-1);
    const frame = parent ? this.childFrame(parent, name, attributes) : this.rootFrame(name, attributes);
    this.frames.push(frame);
    this.nameUnread(frame, parent);
    frame.rule?.opened?.(frame.at);
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
    const value = trimmed(frame.text);
    if (frame.digested && this.options.digestWanted()) this.options.digest.add(frame.path, value, frame.attributes);
    if (!frame.rule) return;
    if (frame.rule.children && value !== '') this.options.tally.add(`${frame.path}/text()`, 'text between elements');
    frame.rule.closed?.({ name: frame.name, value, attributes: frame.attributes, at: frame.at });
  }

  private rootFrame(name: string, attributes: ReadonlyMap<string, string>): Frame {
    const { root, rule, refuse } = this.options;
    if (name !== root) refuse(`The root element is <${name.slice(0, 60)}>; a CyberTip report with the root <${root}> is accepted.`);
    return { name, attributes, rule, path: `/${name}`, at: `/${name}`, digested: true, text: '', seen: new Map() };
  }

  private childFrame(parent: Frame, name: string, attributes: ReadonlyMap<string, string>): Frame {
    const children = parent.rule?.children;
    const rule = (children && Object.hasOwn(children, name) ? children[name] : parent.rule?.otherwise) ?? null;
    const number = rule ? (parent.seen.get(name) ?? 0) + 1 : 1;
    if (rule && parent.seen.size < XML_LIMITS.nameLength) parent.seen.set(name, number);
    const at = rule?.repeats || number > 1 ? `${parent.at}/${name}[${number}]` : `${parent.at}/${name}`;
    const digested = parent.digested && !(this.frames.length === 1 && this.options.undigested.has(name));
    return { name, attributes, rule, path: `${parent.path}/${name}`, at, digested, text: '', seen: new Map() };
  }

  /** Within a part that is not understood nothing more is named. */
  private nameUnread(frame: Frame, parent: Frame | undefined): void {
    const { tally } = this.options;
    if (!frame.rule) {
      if (parent?.rule) tally.add(frame.path, `element <${frame.name}> is not imported`);
      return;
    }
    for (const name of frame.attributes.keys()) {
      if (!frame.rule.attributes?.includes(name)) tally.add(`${frame.path}/@${name}`, `attribute ${name} is not imported`);
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
