import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACT_TYPES } from '../../graph/graph-model';
import { checkAnswers } from './check-answers';
import { checkColumns, checkForm, checkParams } from './check-form';
import { checkNames } from './check-names';
import { checkPointing } from './check-pointing';
import { checkSight } from './check-sight';
import { expandMacros } from './expand-visible';
import { generatedCypher, generatedOnDisk } from './generate';
import { SemanticsCache } from './lint-cypher';
import { parseCypher } from './parse-cypher';
import { patternsOf } from './patterns';
import { readCypherFiles, type CypherSources } from './read-files';
import type { Report, StatementFile } from './statement-file';

/** Every problem of one query file whose header could be read. */
export function checkStatement(file: StatementFile, semantics: SemanticsCache): string[] {
  const problems: { line: number; message: string }[] = [];
  const report: Report = (line, message) => void problems.push({ line: line + file.bodyLine, message });
  const meaning = semantics.of(expandMacros(file.body).replace(/\bFACT_TYPE\b/g, FACT_TYPES[0]));
  const refused = meaning.problems.filter(({ message }) => !('CartesianProduct' in file.header.planAllows && message.includes('cartesian product')));
  for (const { line, message } of refused) report(line, message);
  if (refused.length === 0) checkRules(file, new Set(meaning.entities), report);
  return problems.sort((one, other) => one.line - other.line).map(({ line, message }) => `${file.path}:${line}: ${message}`);
}

function checkRules(file: StatementFile, typed: ReadonlySet<string>, report: Report): void {
  const statement = parseCypher(file.body);
  const patterns = patternsOf(statement);
  const matched = [...patterns.nodes, ...patterns.facts].flatMap(({ variable }) => variable ?? []);
  const entities = new Set([...typed, ...matched]);
  checkParams(file, statement, report);
  checkColumns(file, statement, report);
  checkForm(file, statement, entities, report);
  checkAnswers(statement, entities, report);
  const read = { body: file.body, statement, patterns, entities };
  checkNames(read, report);
  if (file.header.scoped) checkSight(read, report);
  if (file.header.pointing) checkPointing(read, report);
}

/** Generated code is committed, so it may have been forgotten, or edited by hand. */
export function checkFreshness(root: string, sources: CypherSources): string[] {
  const wanted = generatedCypher(sources);
  const stale = [...wanted].filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text).map(([path]) => path);
  const left = generatedOnDisk(root).filter((path) => !wanted.has(path));
  return [...stale, ...left].map((path) => `${path}:1: not what cypher/ says; run npm run generate and commit what it writes`);
}

/** Everything about the query files that can be told without a database, as `file:line: what is wrong; what to write`. */
export async function checkCypher(root: string = process.cwd()): Promise<string[]> {
  const sources = readCypherFiles(root);
  if (sources.problems.length > 0) return [...sources.problems];
  const semantics = SemanticsCache.open(root);
  const problems = sources.statements.flatMap((file) => checkStatement(file, semantics));
  semantics.save();
  return Promise.resolve([...problems, ...checkFreshness(root, sources)]);
}
