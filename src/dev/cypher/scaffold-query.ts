import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FEATURE_NAME, STATEMENT_NAME } from './read-files';
import { camelCase, pascalCase } from './write-feature';

/** The slice that is copied: a query, the use case that asks it, and its test. It is in use, so it cannot grow old. */
export const EXEMPLAR = {
  feature: 'overlaps',
  query: 'list-shared-selectors',
  useCase: 'compute-board',
} as const;

interface Copy {
  readonly from: string;
  readonly to: string;
}

function copiesFor(feature: string, name: string): Copy[] {
  const { feature: source, query, useCase } = EXEMPLAR;
  return [
    { from: `cypher/${source}/${query}.cypher`, to: `cypher/${feature}/${name}.cypher` },
    { from: `src/features/${source}/use-cases/${useCase}.ts`, to: `src/features/${feature}/use-cases/${name}.ts` },
    { from: `tests/features/${source}/${query}.graph.test.ts`, to: `tests/features/${feature}/${name}.graph.test.ts` },
  ];
}

/** In a use case the statement bears a second name beside the use case's own; everywhere else both are called the same. */
function renamed(text: string, feature: string, name: string): string {
  const { feature: source, query, useCase } = EXEMPLAR;
  const statement = text.includes(`function ${camelCase(useCase)}(`) ? `${camelCase(name)}Statement` : camelCase(name);
  const imported = statement === camelCase(name) ? statement : `${camelCase(name)} as ${statement}`;
  return text
    .replaceAll(`generated/cypher/${source}'`, `generated/cypher/${feature}'`)
    .replaceAll(`import { ${camelCase(query)} }`, `import { ${imported} }`)
    .replaceAll(camelCase(query), statement)
    .replace(new RegExp(`\\b${camelCase(useCase)}\\b`, 'g'), camelCase(name))
    .replaceAll(`${pascalCase(useCase)}Arguments`, `${pascalCase(name)}Arguments`);
}

/** Copies the exemplar under new names; answers with the files made, or throws one sentence that says what to write instead. */
export function scaffoldQuery(root: string, feature: string, name: string): string[] {
  if (!FEATURE_NAME.test(feature) || feature === 'model') throw new Error(`"${feature}" is no feature; write its name in kebab-case, such as overlaps`);
  if (!STATEMENT_NAME.test(`${name}.cypher`)) throw new Error(`"${name}" is no name of a query; write a verb and a noun, such as find-shared-selectors`);
  const copies = copiesFor(feature, name);
  const taken = copies.find(({ to }) => existsSync(join(root, to)));
  if (taken) throw new Error(`${taken.to} exists already; choose another name`);
  for (const { from, to } of copies) {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    writeFileSync(join(root, to), renamed(readFileSync(join(root, from), 'utf8'), feature, name));
  }
  return copies.map(({ to }) => to);
}
