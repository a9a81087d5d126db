import type { ElementRule } from './element-rule';
import { fileRule } from './file-rules';
import type { TipDocument } from './tip-document';
import type { TipRecord } from './tip-record';

/** What a platform sends after its report, one document a file. It names nobody, so what it holds is in the investigation alone. */
export class FileDetailsDocument implements TipDocument {
  readonly caseless = false;

  constructor(private readonly record: TipRecord) {}

  rule(): ElementRule {
    const { record } = this;
    return fileRule(record, ({ fileId, properties }) => {
      if (fileId !== null) record.reference = record.number === null ? fileId : `${fileId}/${record.number}`;
      for (const [name, value] of Object.entries(properties)) {
        if (typeof value === 'string' || typeof value === 'boolean') record.details.set(name, value);
        else if (Array.isArray(value)) for (const one of value as readonly string[]) record.details.add(name, one);
      }
    });
  }

  finish(): void {
    const { record } = this;
    const at = '/fileDetails';
    if (record.number === null) record.warn(at, 'The file gives no number of the report that it belongs to.');
    if (record.reference === null) record.warn(at, 'The file gives no number of its own.');
    record.finish(at);
  }
}
