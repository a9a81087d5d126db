import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseWarningList, type WarningList } from '../domain/warnings/warning-list';
import { warningsOf, type Warnings } from '../domain/warnings/warnings';
import { OperatorFault } from '../kernel/faults';
import { seedFolder } from './seed-folder';

export interface WarningSettings {
  /** A folder of the operator's own lists; null for ours alone. */
  readonly folder: string | null;
  /** Whether values kept for examples say nothing; otherwise they are named and count. */
  readonly areExamplesMute: boolean;
  /** Told what of the operator's lists cannot be used. */
  readonly say?: (line: string) => void;
}

const OURS = join('reference', 'warning-lists');

/** The warning lists that ship and those of the operator's folder, read once; a list that is malformed is refused, with its name. */
export async function loadWarnings({ folder, areExamplesMute, say }: WarningSettings): Promise<Warnings> {
  const folders = [join(seedFolder(), OURS), ...(folder === null ? [] : [folder])];
  const lists: WarningList[] = [];
  for (const path of (await Promise.all(folders.map(listFiles))).flat()) {
    const list = await readList(path);
    lists.push(list);
    for (const note of notesOn(list)) say?.(`Warning list ${path}: ${note}`);
  }
  return warningsOf(lists, { areExamplesMute });
}

/** `NAME.json`, or `NAME/list.json` as MISP lays them out; in the order of their names. */
async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new OperatorFault(`The folder of warning lists ${folder} cannot be read.`, { cause: error });
  });
  const isList = ({ name, parentPath }: (typeof found)[number]) => (parentPath === folder ? name.endsWith('.json') : name === 'list.json');
  const paths = found.filter((entry) => !entry.isDirectory() && isList(entry)).map(({ name, parentPath }) => join(parentPath, name));
  if (paths.length === 0) throw new OperatorFault(`The folder of warning lists ${folder} holds none: neither a file NAME.json nor a file NAME/list.json.`);
  return paths.sort();
}

async function readList(path: string): Promise<WarningList> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new OperatorFault(`The warning list ${path} cannot be read.`, { cause: error });
  });
  const list = parseWarningList(parseJson(path, text));
  if (list.ok) return list.value;
  throw new OperatorFault(`The warning list ${path} ${list.refusal}.`);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OperatorFault(`The warning list ${path} is not JSON: ${basename(path)} is cut off or malformed.`, { cause: error });
  }
}

/** What of a sound list is of no use here. */
function notesOn({ types, unusable }: WarningList): string[] {
  const isForeign = types.size === 0 ? ['its matching_attributes name no kind of identifier known here, so nothing is on it'] : [];
  const [first, ...others] = unusable;
  const entries = others.length === 0 ? 'an entry cannot be used' : `${unusable.length} entries cannot be used, the first`;
  return [...isForeign, ...(first === undefined ? [] : [`${entries}: ${first}`])];
}
