import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { localOperator } from '../domain/access/local-operator';
import type { ImportReport } from '../domain/intake/import-report';
import { OperatorFault } from '../kernel/faults';
import type { Result } from '../kernel/result';
import type { TableMapping } from '../features/imports/formats/table/mapping/mapping-shape';
import { importFiles, type ImportRequest } from '../features/imports/use-cases/import-files';
import type { Importer } from '../features/imports/importer';
import { listSeeds, recordSeed } from '../generated/cypher/reference';
import { readPin } from '../generated/cypher/versions';
import { diskFile } from './disk-file';
import type { System } from './open-system';
import { readMappingFile } from './read-mapping-file';
import { readStory, type Story, type StoryImport } from './read-story';
import { seedFolder } from './seed-folder';

export interface StoryOptions {
  readonly onProgress: (line: string) => void;
  /** The folder with story.yaml; the demonstration story of the checkout unless told otherwise. */
  readonly folder?: string;
}

const STORY = 'one-man-three-forces';
const NAME = `story ${STORY}`;

/**
 * Loads the demonstration story into a database that nothing was ever written into, through the importer like any user's files.
 * A note says that it was begun, so that a killed loading goes on at the next start: each file is imported once, whatever was
 * done before. True where something was loaded.
 */
export async function loadStory(system: System, { onProgress, folder = join(seedFolder(), 'stories', STORY) }: StoryOptions): Promise<boolean> {
  const { graph, clock } = system;
  const known = (await listSeeds(graph, {})).find(({ name }) => name === NAME);
  if (known?.state === 'loaded') return false;
  // Versions only grow: the first write of anybody, published or not, leaves more than 0.
  if (!known && (await readPin(graph, {})).version > 0) return false;
  const story = await readStory(folder);
  const sha256 = createHash('sha256').update(JSON.stringify(story)).digest('hex');
  const note = (state: 'begun' | 'loaded') =>
    graph.write('reference/record-seed', (transaction) => recordSeed(transaction, { name: NAME, sha256, state, at: clock() }));
  await note('begun');
  onProgress(`Loading the demonstration story "${story.title}" (INTELMAP_SEED=none leaves it out)`);
  await importAll(story, folder, { ...system, viewer: localOperator(), requestId: randomUUID(), onProgress: () => undefined }, onProgress);
  await note('loaded');
  return true;
}

async function importAll({ imports }: Story, folder: string, importer: Importer, onProgress: (line: string) => void): Promise<void> {
  for (const each of imports) {
    const mapping = each.mapping === undefined ? undefined : await readMappingFile(join(folder, each.mapping));
    for (const force of each.force) await importWhole(requestOf(each, { folder, force, mapping }), importer);
    onProgress(`  ${each.files.join(', ')} → ${each.force.length === 1 ? each.investigation : `${each.force.length} investigations`}`);
  }
}

async function importWhole(request: ImportRequest, importer: Importer): Promise<void> {
  const imported = await importFiles(request, importer);
  const whole = imported.ok && imported.value.sources.length === request.files.length;
  if (whole) return;
  throw new OperatorFault(`The story's ${request.files.map(({ name }) => name).join(', ')} cannot be imported: ${whyNot(imported)}`);
}

function whyNot(imported: Result<ImportReport, string>): string {
  return imported.ok ? (imported.value.refused.at(-1)?.reason ?? 'it is refused.') : imported.refusal;
}

interface StoryRequest {
  readonly folder: string;
  readonly force: string;
  readonly mapping: TableMapping | undefined;
}

function requestOf({ files, investigation, title, visibility, contact, ...given }: StoryImport, { folder, force, mapping }: StoryRequest): ImportRequest {
  const urn = investigation.replace('{force}', force.toUpperCase());
  return {
    files: files.map((file) => diskFile(join(folder, file))),
    into: { urn, force, title, contact, visibility, tier: 'OFFICIAL', markings: [], compartments: [], members: null },
    options: { publisher: given.publisher, grade: given.grade, receivedAt: given.received, mapping },
  };
}
