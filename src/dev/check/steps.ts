import { checkCypher } from '../cypher/check';
import { checkPublishedSchema } from '../graphql/check-published-schema';
import { findForbiddenWords } from './find-forbidden-words';
import { findMisplacedFiles } from './find-misplaced-files';
import { findStaleFiles } from './find-stale-files';
import { listHouseFiles, readText } from './house-files';
import { outcomeOf, type Step } from './step';
import { TOOL_STEPS } from './tool-steps';

const words: Step = {
  name: 'words',
  run: async (root) => {
    const files = await listHouseFiles(root);
    const findings = await Promise.all(files.map(async (file) => findForbiddenWords(file, await readText(root, file))));
    return outcomeOf(findings.flat(), 'These lines may not be committed:');
  },
};

const tree: Step = {
  name: 'tree',
  run: async (root) => outcomeOf(findMisplacedFiles(await listHouseFiles(root)), 'These files do not fit the tree:'),
};

const generated: Step = {
  name: 'generated',
  run: async (root) => outcomeOf(await findStaleFiles(root), 'Generated code is older than its source: run `npm run generate` and commit what it writes.'),
};

const cypher: Step = { name: 'cypher', run: async (root) => outcomeOf(await checkCypher(root), 'These query files break a rule of cypher/README.md:') };

const publishedSchema: Step = { name: 'published schema', run: checkPublishedSchema };

/** Everything that `npm run check` looks at, the slowest first, so that nothing waits for them at the end. */
export const STEPS: readonly Step[] = [
  TOOL_STEPS.unitTests,
  TOOL_STEPS.lint,
  TOOL_STEPS.types,
  TOOL_STEPS.spelling,
  cypher,
  TOOL_STEPS.boundaries,
  TOOL_STEPS.format,
  TOOL_STEPS.sdl,
  TOOL_STEPS.compose,
  publishedSchema,
  generated,
  words,
  tree,
];
