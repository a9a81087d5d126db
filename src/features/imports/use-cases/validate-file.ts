import { createHash } from 'node:crypto';
import { IntakeRefused } from '../../../domain/intake/intake-refused';
import type { IntakeItem, IntakeNotice, IntakeSource } from '../../../domain/intake/intake-item';
import { platformSlug } from '../../../domain/selectors/platform-slug';
import { ok, refused, type Result } from '../../../kernel/result';
import { IMPORT_FORMATS, IMPORT_FORMAT_NAMES, type ImportFormatName } from '../formats/import-formats';
import { inputHash } from '../../../versions/keyed-write';
import type { ImportFile, ImportOptions } from '../import-file';

/** A file that was read to its end and may be written. */
export interface ValidatedFile {
  readonly file: ImportFile;
  readonly sha256: string;
  /** A hash over the mapping that a table is read by; null for what needs none. Read by another mapping, a table is another source of the same event. */
  readonly mapping: string | null;
  /** A hash over what was read from it: a later version of this program may read the same file differently. */
  readonly reading: string;
  readonly source: IntakeSource;
  readonly notices: readonly IntakeNotice[];
  /** Reads it again: the same items in the same order. */
  items(): AsyncIterable<IntakeItem>;
}

const NOTICE_KINDS = new Set<IntakeItem['kind']>(['flagged', 'refused', 'notUnderstood', 'warning']);

function isNotice(item: IntakeItem): item is IntakeNotice {
  return NOTICE_KINDS.has(item.kind);
}

async function recognise(file: ImportFile, { format, mapping }: ImportOptions): Promise<ImportFormatName | null> {
  if (format) return format;
  if (mapping) return 'table';
  const head = await file.head();
  return IMPORT_FORMAT_NAMES.find((name) => IMPORT_FORMATS[name].recognises(head)) ?? null;
}

/** Reads the whole file before anything of it is written: what is wrong anywhere in it is said now, and leaves nothing behind. */
export async function validateFile(file: ImportFile, options: ImportOptions): Promise<Result<ValidatedFile, string>> {
  const format = await recognise(file, options);
  if (!format) return refused(`The format is not recognised. Name it with --format: ${IMPORT_FORMAT_NAMES.join(', ')}.`);
  const hash = createHash('sha256');
  const reading = createHash('sha256');
  const publisherPlatform = options.publisher === undefined ? undefined : (platformSlug(options.publisher) ?? undefined);
  const parse = (stream: AsyncIterable<Uint8Array>) => IMPORT_FORMATS[format].parse(stream, { publisherPlatform, mapping: options.mapping });
  const notices: IntakeNotice[] = [];
  let source: IntakeSource | null = null;
  try {
    for await (const item of parse(hashed(file.open(), hash))) {
      reading.update(JSON.stringify(item));
      if (item.kind === 'source') source = item;
      else if (isNotice(item)) notices.push(item);
    }
  } catch (error) {
    if (error instanceof IntakeRefused) return refused(error.message);
    throw error;
  }
  if (!source) return refused('The file holds no report.');
  const mapping = format === 'table' && options.mapping ? inputHash(options.mapping) : null;
  return ok({ file, sha256: hash.digest('hex'), mapping, reading: reading.digest('hex'), source, notices, items: () => parse(file.open()) });
}

async function* hashed(stream: AsyncIterable<Uint8Array>, hash: { update(chunk: Uint8Array): unknown }): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    hash.update(chunk);
    yield chunk;
  }
}
