/** A rule of the tree: whether a path breaks it, and what to do about it. */
interface TreeRule {
  readonly breaks: (file: string) => boolean;
  readonly why: string;
}

const CODE_FOLDERS = /^(?:src|tests|bench|cypher|schema|bin|web)\//;
const FLOORS = /^src\/(?:main\.ts$|config\.ts$|(?:cli|server|system|features|versions|audit|tokens|generated|domain|graph|keys|kernel|dev)\/)/;
const DRAWER = /^(?:utils?|helpers?|common|services?|managers?|misc)$/;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/;

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

export const TREE_RULES: readonly TreeRule[] = [
  {
    breaks: (file) => file.startsWith('src/') && !FLOORS.test(file),
    why: 'stands on no floor of the boundary law: put it into a folder that .dependency-cruiser.js knows, or give its folder rules there first',
  },
  {
    breaks: (file) => CODE_FOLDERS.test(file) && file.split('/').some((part) => DRAWER.test(part.replace(/\..*$/, ''))),
    why: 'is a drawer for anything: name the file and its folder after what they do',
  },
  {
    breaks: (file) => /^(?:src|tests|bench)\/.*\bindex\.ts$/.test(file),
    why: 'is a barrel: import from the file that holds the thing',
  },
  {
    breaks: (file) => CODE_FOLDERS.test(file) && nameOf(file) !== 'README.md' && !KEBAB.test(nameOf(file)),
    why: 'is not in kebab-case: name the file after its main export, words joined by hyphens',
  },
];

/** Features whose folder holds no README.md, each named once. */
function undescribedFeatures(files: readonly string[]): string[] {
  const folders = new Set(files.flatMap((file) => /^src\/features\/[^/]+(?=\/)/.exec(file) ?? []));
  return [...folders].filter((folder) => !files.includes(`${folder}/README.md`));
}

/** The files that stand where, or are called what, the tree of the house does not allow. */
export function findMisplacedFiles(files: readonly string[]): string[] {
  const misplaced = files.flatMap((file) => TREE_RULES.filter(({ breaks }) => breaks(file)).map(({ why }) => `${file} ${why}`));
  const undescribed = undescribedFeatures(files).map((folder) => `${folder} has no README.md: say there what the feature does and which decisions govern it`);
  return [...misplaced, ...undescribed];
}
