import { capturedEventRule } from './captured-event';
import { FREE_TEXT, type ElementRule, type ReadElement } from './element-rule';
import { reportNumber } from './read-values';
import { ReportedFile } from './reported-file';
import type { TipRecord } from './tip-record';

/** The names of such files describe what they show. */
export const FILE_NAME: ElementRule = { unread: 'the name of a file may describe what it shows' };

/** The schema's `fileDetails`: a document of its own, or a part of a report; `done` hears of each file. */
export function fileRule(record: TipRecord, done: (file: ReportedFile) => void): ElementRule {
  let open: ReportedFile | null = null;
  const file = (): ReportedFile => (open ??= new ReportedFile(record));
  const told = (read: (file: ReportedFile, element: ReadElement) => void): ElementRule => ({ closed: (element) => read(file(), element) });
  const named: ElementRule = { ...FILE_NAME, closed: (element) => file().nameEndsIn(element) };
  const yesOrNo = (name: string) => told((it, element) => it.yesOrNo(name, element));
  return {
    repeats: true,
    opened: () => (open = new ReportedFile(record)),
    children: {
      reportId: { closed: (element) => (record.number ??= reportNumber(element, record.doubt)) },
      fileId: told((it, element) => it.text('fileId', element)),
      fileName: named,
      originalFileName: named,
      uploadedToEspTimestamp: told((it, element) => it.uploaded(element)),
      locationOfFile: told((it, element) => it.stoodAt(element)),
      fileViewedByEsp: yesOrNo('viewedByPlatform'),
      exifViewedByEsp: yesOrNo('exifViewedByPlatform'),
      publiclyAvailable: yesOrNo('publiclyAvailable'),
      fileRelevance: told((it, element) => it.text('relevance', element)),
      potentialMeme: told((it, element) => it.annotate(element)),
      fileAnnotations: { children: {}, otherwise: told((it, element) => it.annotate(element)) },
      industryClassification: told((it, element) => it.classify(element)),
      originalFileHash: { ...told((it, element) => it.hash(element, element.attributes.get('hashType'))), repeats: true, attributes: ['hashType'] },
      ipCaptureEvent: capturedEventRule('ipAddress', record.doubt, (event) => file().seen((properties) => record.sawAddress(event, properties))),
      deviceId: capturedEventRule('idValue', record.doubt, (event) => file().seen((properties) => record.sawDevice(event, properties))),
      details: metadataRule(record, file),
      additionalInfo: FREE_TEXT,
    },
    closed: (element) => {
      const finished = file();
      finished.finish(element.at);
      done(finished);
      open = null;
    },
  };
}

/** Pairs of a name and a value: hashes where the platform says so, else what a camera wrote, which may be a name or a place. */
function metadataRule(record: TipRecord, file: () => ReportedFile): ElementRule {
  let holdsHashes = false;
  let pair: { name?: string; value?: ReadElement } = {};
  return {
    repeats: true,
    attributes: ['type'],
    opened: (_at, attributes) => (holdsHashes = attributes.get('type') === 'HASH'),
    children: {
      nameValuePair: {
        repeats: true,
        opened: () => (pair = {}),
        children: {
          name: { closed: (element) => (pair = { ...pair, name: element.value }) },
          value: { closed: (element) => (pair = { ...pair, value: element }) },
        },
        closed: ({ at }) => {
          if (holdsHashes && pair.value) file().hash(pair.value, pair.name);
          else record.tally.add(at.replace(/\[\d+\]/gu, ''), 'metadata of a file is not imported');
        },
      },
    },
  };
}
