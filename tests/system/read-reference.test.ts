import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platformSlug } from '../../src/domain/selectors/platform-slug';
import { readReference } from '../../src/system/read-reference';
import { readStory } from '../../src/system/read-story';
import { seedFolder } from '../../src/system/seed-folder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intelmap-seed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function refusalOf(platforms: string, organisations = 'FORCE: { kent: Kent Police }'): Promise<string> {
  writeFileSync(join(folder, 'platforms.yaml'), platforms);
  writeFileSync(join(folder, 'organisations.yaml'), organisations);
  return readReference(folder).then(
    () => 'none',
    (error: Error) => error.message.replace(folder, ''),
  );
}

test('the checkout lists every territorial force of the United Kingdom and the platforms of its history', async () => {
  const { platforms, organisations } = await readReference(join(seedFolder(), 'reference'));
  const bySlug = new Map([...platforms, ...organisations].map((row) => [row.slug, row]));
  expect(organisations.filter(({ kind }) => kind === 'FORCE')).toHaveLength(48);
  for (const slug of [
    'kent',
    'metropolitan',
    'west-midlands',
    'scotland',
    'northern-ireland',
    'national-crime-agency',
    'skype',
    'oovoo',
    'facebook',
    'paypal',
  ]) {
    expect(bySlug.has(slug)).toBe(true);
  }
});

test('a platform written by its name comes down to the slug under which it is listed', async () => {
  const { platforms } = await readReference(join(seedFolder(), 'reference'));
  const elsewhere = platforms.filter(({ slug, name }) => platformSlug(name.replace(/ \(.*\)$/, '')) !== slug);
  expect(elsewhere.map(({ slug }) => slug)).toEqual([]);
});

test.each([
  ['a slug that no name comes down to', 'SOCIAL: { Twitter: X }', '/platforms.yaml: SOCIAL.Twitter: '],
  ['another name of a platform', 'SOCIAL: { twitter: X }', '/platforms.yaml: SOCIAL.twitter: '],
  ['a kind that the schema does not know', 'POSTAL: { post: Post }', '/platforms.yaml: the whole file: '],
  ['no name', 'SOCIAL: { vk: "" }', '/platforms.yaml: SOCIAL.vk: expected a name.'],
  ['a platform of two kinds', 'SOCIAL: { vk: VK }\nFORUM: { vk: VK }', '/platforms.yaml: FORUM.vk: stands under another kind too.'],
  ['what is no YAML', 'SOCIAL: [', '/platforms.yaml is not YAML: '],
])('%s is refused in one sentence with its place', async (_, platforms, start) => {
  const refusal = await refusalOf(platforms);
  expect(refusal.startsWith(start)).toBe(true);
  expect(refusal).not.toContain('\n');
});

test.each([
  ['files: [../../secret.xml]', 'files.0'],
  ['files: [a.csv]\n    mapping: /secret.yaml', 'mapping'],
])('a story names files inside its own folder alone: not %j', async (given, place) => {
  writeFileSync(join(folder, 'story.yaml'), `title: t\nimports:\n  - ${given}\n`);
  await expect(readStory(folder)).rejects.toThrow(`imports.0.${place}: expected a file inside the folder of the story.`);
});
