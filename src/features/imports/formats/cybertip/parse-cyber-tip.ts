import type { IntakeItem } from '../../../../domain/intake/intake-item';
import { CyberTipReport, type CyberTipOptions } from './cyber-tip-report';
import { NotUnderstoodTally } from './not-understood-tally';
import { RuleWalker } from './rule-walker';
import { XmlReader } from './xml-reader';

/** Who sends a report is not part of what it reports: another route has another sender. */
const SENDER_SECTIONS: ReadonlySet<string> = new Set(['reporter']);
const BYTES_AT_ONCE = 65_536;

/**
 * Reads a report as platforms send it to NCMEC, item by item in constant memory. A file that cannot be trusted as a whole throws
 * IntakeRefused, in one sentence with line and column; it may throw after items were yielded, so a writer validates first.
 */
export async function* parseCyberTip(stream: AsyncIterable<Uint8Array>, options: CyberTipOptions = {}): AsyncGenerator<IntakeItem> {
  let items: IntakeItem[] = [];
  const tally = new NotUnderstoodTally();
  const refuse = (sentence: string): never => reader.refuse(sentence);
  const report = new CyberTipReport(options, (item) => items.push(item), refuse);
  const walking = { root: 'report', rule: report.rule(), tally, undigested: SENDER_SECTIONS, refuse };
  const reader: XmlReader = new XmlReader(new RuleWalker({ ...walking, digest: report.digest, digestWanted: report.digestWanted }));
  for await (const chunk of stream) {
    for (let from = 0; from < chunk.length; from += BYTES_AT_ONCE) {
      reader.write(chunk.subarray(from, from + BYTES_AT_ONCE));
      yield* items;
      items = [];
    }
  }
  reader.end();
  report.finish();
  yield* items;
  yield* tally.notices();
}
