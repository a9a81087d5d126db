import { join } from 'node:path';
import { z } from 'zod';
import { VISIBILITIES } from '../domain/access/scope';
import { readSeedFile } from './read-seed-file';

const text = z.string().trim().min(1, 'expected a text').max(200, 'expected at most 200 characters');

/** A path inside the story's own folder. */
const fileInside = text.refine((path) => !path.startsWith('/') && !path.split('/').includes('..'), 'expected a file inside the folder of the story');

const storyImport = z.strictObject({
  files: z.array(fileInside).min(1, 'expected at least one file'),
  /** What the columns are, where the files are tables. */
  mapping: fileInside.optional(),
  /** `{force}` stands for the force in capital letters, where several import the same. */
  investigation: text,
  force: z.union([text.transform((slug) => [slug]), z.array(text).min(1)], 'expected a force, or a list of them'),
  title: text,
  visibility: z.enum(VISIBILITIES, `expected one of ${VISIBILITIES.join(', ')}`),
  contact: text,
  publisher: text,
  grade: text,
  received: z.iso.datetime('expected a moment such as 2026-03-14T09:26:53Z').transform((moment) => Date.parse(moment)),
});

const story = z.strictObject({ title: text, imports: z.array(storyImport).min(1, 'expected at least one import') });

export type Story = z.infer<typeof story>;
export type StoryImport = Story['imports'][number];

/** A story: files, and for each what an analyst of each of its forces would have said on the command line. */
export function readStory(folder: string): Promise<Story> {
  return readSeedFile(join(folder, 'story.yaml'), story);
}
