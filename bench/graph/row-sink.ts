import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

type Value = string | number | null;

const FLUSH_CHARACTERS = 1 << 20;

function cell(value: Value): string {
  if (value === null) return '';
  return typeof value === 'string' && /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : String(value);
}

/** A table of rows on its way to the offline importer. */
export class RowFile {
  count = 0;
  private readonly file: number;
  private buffered: string;

  constructor(
    readonly path: string,
    columns: readonly string[],
  ) {
    this.file = openSync(path, 'w', 0o600);
    this.buffered = `${columns.join(',')}\n`;
  }

  add(...values: readonly Value[]): void {
    this.count += 1;
    this.buffered += `${values.map(cell).join(',')}\n`;
    if (this.buffered.length > FLUSH_CHARACTERS) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }

  private flush(): void {
    const bytes = Buffer.from(this.buffered);
    for (let done = 0; done < bytes.length;) done += writeSync(this.file, bytes, done);
    this.buffered = '';
  }
}

/** One file a group of nodes (their labels joined by colons) and a fact type. */
export class RowSink {
  private readonly nodeFiles = new Map<string, RowFile>();
  private readonly factFiles = new Map<string, RowFile>();

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  nodes(labels: string, columns: readonly string[]): RowFile {
    return this.open(this.nodeFiles, labels, columns);
  }

  facts(type: string, columns: readonly string[]): RowFile {
    return this.open(this.factFiles, type, columns);
  }

  close(): { readonly nodes: number; readonly facts: number } {
    const sum = (files: Iterable<RowFile>) => [...files].reduce((total, file) => total + file.count, 0);
    for (const file of [...this.nodeFiles.values(), ...this.factFiles.values()]) file.close();
    return { nodes: sum(this.nodeFiles.values()), facts: sum(this.factFiles.values()) };
  }

  /** As the importer's command line takes them. */
  importArguments(): string[] {
    const list = (option: string, files: ReadonlyMap<string, RowFile>) => [...files].map(([name, { path }]) => `--${option}=${name}=${path}`);
    return [...list('nodes', this.nodeFiles), ...list('relationships', this.factFiles)];
  }

  private open(files: Map<string, RowFile>, name: string, columns: readonly string[]): RowFile {
    const known = files.get(name);
    if (known) return known;
    const made = new RowFile(join(this.folder, `${name.replaceAll(':', '-')}.csv`), columns);
    files.set(name, made);
    return made;
  }
}
