import type { IntakeItem } from '../../../domain/intake/intake-item';
import { looksLikeCyberTip } from './cybertip/looks-like-cyber-tip';
import { parseCyberTip } from './cybertip/parse-cyber-tip';
import { looksLikeTable } from './table/looks-like-table';
import type { TableMapping } from './table/mapping/mapping-shape';
import { parseTable } from './table/parse-table';
import { looksLikeTagPack } from './tagpack/looks-like-tag-pack';
import { parseTagPack } from './tagpack/parse-tag-pack';

export interface FormatOptions {
  /** Platform of accounts for which the file names none. */
  readonly publisherPlatform?: string | undefined;
  /** What the columns of a table are. */
  readonly mapping?: TableMapping | undefined;
}

export interface ImportFormat {
  /** Whether the first bytes of a file look like this format. */
  readonly recognises: (head: Uint8Array) => boolean;
  /** The same bytes give the same items in the same order. */
  readonly parse: (stream: AsyncIterable<Uint8Array>, options: FormatOptions) => AsyncIterable<IntakeItem>;
}

/** What can be imported, by the name given to `--format`. */
export const IMPORT_FORMATS = {
  cybertip: { recognises: looksLikeCyberTip, parse: parseCyberTip },
  tagpack: { recognises: looksLikeTagPack, parse: parseTagPack },
  /** The last, because much else looks like a table as well. */
  table: { recognises: looksLikeTable, parse: parseTable },
} as const satisfies Record<string, ImportFormat>;

export type ImportFormatName = keyof typeof IMPORT_FORMATS;

export const IMPORT_FORMAT_NAMES = Object.keys(IMPORT_FORMATS) as ImportFormatName[];
