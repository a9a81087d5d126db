import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];

/** A project of its own in a throw-away folder, with these files; take it away with `removeRoots`. */
export function rootWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'intelmap-cypher-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export function removeRoots(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
}

export const SOUND_HEADER = [
  'The investigations that hold this selector.',
  '@mode read   @rows many   @access scoped',
  '@param selectorId STRING NOT NULL   @example "acc_6f1c"',
  '@column urn STRING NOT NULL',
];

export const SOUND_BODY = `MATCH (selector:Selector {id: $selectorId})-[held:APPEARS_IN]->(investigation:Investigation)
WHERE visible(held) AND visible(investigation)
RETURN investigation.urn AS urn`;

export function queryFile(header: readonly string[] = SOUND_HEADER, body: string = SOUND_BODY): string {
  return `/**\n${header.map((line) => ` * ${line}`).join('\n')}\n */\n${body}\n`;
}
