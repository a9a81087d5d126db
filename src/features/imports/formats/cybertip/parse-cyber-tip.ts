import type { IntakeItem } from '../../../../domain/intake/intake-item';
import { IntakeRefused } from '../../../../domain/intake/intake-refused';
import { AgencyText } from '../agency-copy/agency-text';
import { FlatReport, isFlatRoot } from '../agency-copy/flat-report';
import { looksLikeAgencyText } from '../agency-copy/looks-like-agency-text';
import { decodedText, textLines } from '../decoded-text';
import { NoticeGate } from '../notice-gate';
import { CyberTipReport } from './cyber-tip-report';
import { FileDetailsDocument } from './file-details-document';
import { withHead } from './read-head';
import { RuleWalker } from './rule-walker';
import type { TipDocument } from './tip-document';
import { TipRecord, type CyberTipOptions } from './tip-record';
import { SECOND_ROOT } from './xml-refusal';
import { XmlReader } from './xml-reader';

/** Who sends a report is not part of what it reports: another route has another sender. */
const SENDER_SECTIONS: ReadonlySet<string> = new Set(['reporter', 'reportingespname']);
const BYTES_AT_ONCE = 65_536;
const LONGEST_LINE = 65_536;

/** What was read and not yet taken. */
class Outbox {
  private items: IntakeItem[] = [];
  private readonly gate = new NoticeGate((item) => this.items.push(item));

  readonly put = (item: IntakeItem): void => {
    if (item.kind === 'flagged' || item.kind === 'refused' || item.kind === 'warning') this.gate.tell(item);
    else this.items.push(item);
  };

  take(): IntakeItem[] {
    const { items } = this;
    this.items = [];
    return items;
  }

  finish(at: string): void {
    this.gate.finish(at);
  }
}

/**
 * Reads a report as platforms send it to NCMEC, the details of a file, or an agency's copy, item by item in constant memory. A file
 * that cannot be trusted as a whole throws IntakeRefused, in one sentence with line and column; it may throw after items were
 * yielded, so a writer validates first.
 */
export async function* parseCyberTip(stream: AsyncIterable<Uint8Array>, options: CyberTipOptions = {}): AsyncGenerator<IntakeItem> {
  const { head, whole } = await withHead(stream);
  yield* looksLikeAgencyText(head) ? parseText(whole, options) : parseXml(whole, options);
}

async function* parseXml(stream: AsyncIterable<Uint8Array>, options: CyberTipOptions): AsyncGenerator<IntakeItem> {
  const outbox = new Outbox();
  const refuse = (sentence: string): never => reader.refuse(sentence);
  const record = new TipRecord(options, outbox.put, refuse);
  const { tally, digest, digestWanted, details } = record;
  let document = null as TipDocument | null;
  const root = (name: string) => {
    document = documentOf(name, record);
    return document && { rule: document.rule(), caseless: document.caseless };
  };
  const keep = (path: string, value: string) => details.add('unknownElements', `${path}=${value}`.slice(0, 500));
  const walker = new RuleWalker({ root, tally, digest, digestWanted, keep, undigested: SENDER_SECTIONS, refuse });
  const reader: XmlReader = new XmlReader(walker);
  const reading = new WholeReading(reader, (refused) => document?.caseless === true && setSecondAside(refused, outbox));
  for await (const chunk of stream) {
    for (let from = 0; from < chunk.length; from += BYTES_AT_ONCE) {
      reading.write(chunk.subarray(from, from + BYTES_AT_ONCE));
      yield* outbox.take();
    }
  }
  reading.end();
  yield* finished(document, record, outbox);
}

/** Reads to the end of the file whatever comes: who reads it hashes every byte of it. */
class WholeReading {
  private isOver = false;

  constructor(
    private readonly reader: XmlReader,
    private readonly isAside: (refused: IntakeRefused) => boolean,
  ) {}

  write(bytes: Uint8Array): void {
    this.unlessOver(() => this.reader.write(bytes));
  }

  end(): void {
    this.unlessOver(() => this.reader.end());
  }

  private unlessOver(read: () => void): void {
    if (this.isOver) return;
    try {
      read();
    } catch (error) {
      if (!(error instanceof IntakeRefused) || !this.isAside(error)) throw error;
      this.isOver = true;
    }
  }
}

/** An agency may have put several copies into one file: the first is read, the rest is named. What a platform sends is one report or refused. */
function setSecondAside({ sentence, line }: IntakeRefused, outbox: Outbox): boolean {
  if (sentence !== SECOND_ROOT) return false;
  const reason = 'A second report begins here; nothing from here on is imported. Give each report in a file of its own.';
  outbox.put({ kind: 'refused', at: `line ${line}`, reason });
  return true;
}

async function* parseText(stream: AsyncIterable<Uint8Array>, options: CyberTipOptions): AsyncGenerator<IntakeItem> {
  const outbox = new Outbox();
  const refuse = (sentence: string): never => {
    throw new IntakeRefused(sentence, 1, 1);
  };
  const record = new TipRecord(options, outbox.put, refuse);
  const text = new AgencyText(record);
  for await (const line of textLines(decodedText(stream), LONGEST_LINE)) {
    text.readLine(line.text, line.number);
    yield* outbox.take();
  }
  yield* finished(text, record, outbox);
}

function* finished(document: { finish(): void } | null, { tally }: TipRecord, outbox: Outbox): Generator<IntakeItem> {
  document?.finish();
  outbox.finish('/');
  yield* outbox.take();
  yield* tally.notices();
}

function documentOf(root: string, record: TipRecord): TipDocument | null {
  if (root === 'report') return new CyberTipReport(record);
  if (root === 'fileDetails') return new FileDetailsDocument(record);
  return isFlatRoot(root) ? new FlatReport(record, root) : null;
}
