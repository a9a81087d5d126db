import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface Page {
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
}

/** Built pages by their path; held in memory, so that a request's path is looked up and never becomes a file name. */
export type Pages = ReadonlyMap<string, Page>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Reads what build-pages wrote; an `index.html` stands for its folder. */
export function loadPages(directory: string): Pages {
  if (!existsSync(directory)) return new Map();
  const files = readdirSync(directory, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && extname(entry.name) in TYPES);
  return new Map(files.map((entry) => readPage(directory, join(entry.parentPath, entry.name))));
}

function readPage(directory: string, file: string): [string, Page] {
  const body = readFileSync(file);
  const path = `/${relative(directory, file).split(sep).join('/')}`;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return [path.replace(/\/index\.html$/, '') || '/', { type: TYPES[extname(file)] ?? '', body, etag }];
}
