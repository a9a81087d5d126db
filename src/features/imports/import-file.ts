import type { ImportFormatName } from './formats/import-formats';
import type { TableMapping } from './formats/table/mapping/mapping-shape';

/** A file to import: it is read twice, first to validate it whole and then to write it. */
export interface ImportFile {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
  /** The first bytes, for recognising the format. */
  head(): Promise<Uint8Array>;
}

export interface ImportOptions {
  /** Recognised from the content where left out. */
  readonly format?: ImportFormatName | undefined;
  /** What the columns of a table are; where it is given the files are tables. */
  readonly mapping?: TableMapping | undefined;
  readonly publisher?: string | undefined;
  /** 3x5x2, for every fact of the files. */
  readonly grade?: string | undefined;
  /** Milliseconds UTC; the time of the import where left out. */
  readonly receivedAt?: number | undefined;
}
