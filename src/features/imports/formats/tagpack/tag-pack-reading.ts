import { createHash } from 'node:crypto';
import { parsePartialDate } from '../../../../domain/intake/partial-date';
import type { FactProperties, IntakeItem, SelectorEnd } from '../../../../domain/intake/intake-item';
import { IntakeRefused } from '../../../../domain/intake/intake-refused';
import { readInstant } from '../../../../domain/intake/instant';
import { originKey } from '../../../../domain/origins/origin-key';
import { normaliseSelector } from '../../../../domain/selectors/normalise-selector';
import { fitText, unfitness } from '../../../../domain/selectors/written-text';
import { NoticeGate } from '../notice-gate';
import type { YamlField, YamlFields } from './tag-pack-yaml';

/** What a tag may say for itself and otherwise takes from the header, under the name that the fact keeps it by. */
const PROPERTIES: Readonly<Record<string, string>> = {
  category: 'category',
  abuse: 'abuse',
  concepts: 'concepts',
  confidence: 'confidence',
  actor: 'actor',
  context: 'context',
  source: 'uri',
  is_cluster_definer: 'clusterDefiner',
};
const TAG_KEYS: ReadonlySet<string> = new Set(['address', 'currency', 'network', 'label', 'lastmod', ...Object.keys(PROPERTIES)]);
const HEADER_KEYS: ReadonlySet<string> = new Set(['title', 'creator', 'description', 'uri', 'tags', ...TAG_KEYS]);

const LONGEST_TEXT = 500;
const MOST_RECENT = 10_000;

/** One pack: its header, and each tag as items. */
export class TagPackReading {
  private readonly digest = createHash('sha256');
  private readonly gate: NoticeGate;
  private labels = new Set<string>();
  private tags = 0;

  constructor(
    private readonly header: YamlFields,
    private readonly emit: (item: IntakeItem) => void,
  ) {
    this.gate = new NoticeGate(emit);
    this.nameUnread(header, HEADER_KEYS);
    this.digestOf(header);
  }

  readTag(tag: YamlFields, line: number): void {
    this.tags += 1;
    this.digestOf(tag);
    this.nameUnread(tag, TAG_KEYS);
    const at = `line ${line}`;
    const address = this.text(tag, 'address', at);
    const label = this.text(tag, 'label', at);
    if (address === null) return this.gate.tell({ kind: 'refused', at, reason: 'A tag has no address that can be read.' });
    if (label === null) return this.gate.tell({ kind: 'refused', at, reason: 'A tag has no label, and its pack has none for it.' });
    const selector = this.wallet(tag, address, at);
    if (selector) this.putLabel(tag, { at, label, address, selector });
  }

  finish(): void {
    const at = 'line 1';
    if (this.tags === 0 && this.header.size === 0) throw new IntakeRefused('The file is empty: it has no tags.', 1, 1);
    if (this.tags === 0) this.gate.tell({ kind: 'warning', at, warning: 'The pack has no tags.' });
    const description = this.text(this.header, 'description', at);
    this.emit({
      kind: 'source',
      at,
      sourceKind: 'TAGPACK',
      reference: this.text(this.header, 'title', at) ?? this.text(this.header, 'uri', at),
      occurredAt: null,
      incidentType: null,
      annotations: description === null ? [] : [description],
      platform: null,
      publisher: this.text(this.header, 'creator', at) ?? undefined,
      originKey: originKey({ ...NO_EVENT, contentDigest: this.digest.digest('hex') }),
    });
    this.gate.finish(at);
  }

  /** A wallet, or the value as it was written where it is no address of the currency that the pack says. */
  private wallet(tag: YamlFields, address: string, at: string): SelectorEnd | null {
    const label = this.text(tag, 'currency', at) ?? this.text(tag, 'network', at) ?? undefined;
    const written = { type: 'WALLET', raw: address, label } as const;
    const normal = normaliseSelector(written);
    const selector: SelectorEnd = normal.ok ? { type: 'WALLET', key: normal.value.key } : { type: 'WALLET', key: address, unmatched: true };
    if (!normal.ok) this.gate.tell({ kind: 'flagged', at, value: address, reason: `wallet ${normal.refusal}; it is kept as written and matched with nothing` });
    this.emit({ kind: 'selector', at, ...selector, platform: null, raw: address, notes: normal.ok ? normal.value.notes : [normal.refusal] });
    this.emit({ kind: 'fact', at, type: 'APPEARS_IN', from: { selector }, to: { investigation: true }, ...UNTIMED, nature: 'STATED', properties: {} });
    return selector;
  }

  private putLabel(tag: YamlFields, { at, label, address, selector }: { at: string; label: string; address: string; selector: SelectorEnd }): void {
    this.putOrganisation(label, this.text(tag, 'category', at) ?? this.text(tag, 'abuse', at), at);
    const written: FactProperties = selector.key === address ? {} : { written: address };
    const currency: FactProperties = selector.unmatched ? { currency: this.text(tag, 'currency', at) } : {};
    const properties = { ...this.properties(tag, at), ...currency, ...written };
    const ends = { from: { selector }, to: { organisation: label } };
    this.emit({ kind: 'fact', at, type: 'LABELLED_AS', ...ends, ...UNTIMED, lastSeen: this.lastSeen(tag, at), nature: 'ASSESSED', properties });
  }

  /** Said again where it is forgotten, which changes nothing. */
  private putOrganisation(label: string, category: string | null, at: string): void {
    if (this.labels.has(label)) return;
    if (this.labels.size >= MOST_RECENT) this.labels = new Set();
    this.labels.add(label);
    this.emit({ kind: 'organisation', at, ref: label, name: label, organisationKind: 'OTHER', category });
  }

  private properties(tag: YamlFields, at: string): FactProperties {
    const said: Record<string, string | boolean | readonly string[]> = {};
    for (const [key, name] of Object.entries(PROPERTIES)) {
      const value = this.inherited(tag, key)?.value;
      if (typeof value === 'string') {
        const text = this.fit(value, key, at);
        if (text !== null) said[name] = name === 'clusterDefiner' ? text.toLowerCase() === 'true' : text;
      } else if (value) said[name] = value.filter((text) => this.fit(text, key, at) !== null);
    }
    return said;
  }

  private lastSeen(tag: YamlFields, at: string): number | null {
    const text = this.text(tag, 'lastmod', at);
    if (text === null) return null;
    const date = parsePartialDate(text);
    const read = date.ok ? Date.parse(date.value) : readInstant(text.replace(' ', 'T')).at;
    if (read === null) this.gate.tell({ kind: 'flagged', at, value: text, reason: 'lastmod is not a date that can be read; it is left out' });
    return read;
  }

  private inherited(tag: YamlFields, key: string): YamlField | undefined {
    return tag.get(key) ?? this.header.get(key);
  }

  private text(tag: YamlFields, key: string, at: string): string | null {
    const value = this.inherited(tag, key)?.value;
    return typeof value === 'string' ? this.fit(value, key, at) : null;
  }

  private fit(text: string, key: string, at: string): string | null {
    if (text === '') return null;
    const unfit = text.length > LONGEST_TEXT && key !== 'source' ? `is longer than ${LONGEST_TEXT} characters` : unfitness(text);
    if (!unfit && fitText(text).ok) return text;
    this.gate.tell({ kind: 'flagged', at, value: text.slice(0, 200), reason: `${key} ${unfit ?? 'cannot be kept'}; it is left out` });
    return null;
  }

  private nameUnread(fields: YamlFields, read: ReadonlySet<string>): void {
    for (const [key, { line, value }] of fields) {
      const what = !read.has(key) ? `the key ${key.slice(0, 60)} is not imported` : value === null && key !== 'tags' ? `the value of ${key} is no text` : null;
      if (what) this.gate.tell({ kind: 'notUnderstood', at: `line ${line}`, what, count: 1 });
    }
  }

  private digestOf(fields: YamlFields): void {
    this.digest.update(JSON.stringify([...fields].map(([key, { value }]) => [key, value])));
  }
}

const UNTIMED = { firstSeen: null, lastSeen: null, role: null } as const;
const NO_EVENT = { occurredAt: null, platform: null, subjects: [], reportNumber: null, fileSha256: null } as const;
