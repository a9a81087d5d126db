import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOnly } from './segments';
import { readHeader, readModelHeader } from './read-header';
import { readTags } from './read-tags';
import type { Report, StatementFile } from './statement-file';

/** One step of the model: a constraint or an index, applied once and recorded under its name. */
export interface ModelFile {
  readonly path: string;
  /** `001-entity-id`. */
  readonly name: string;
  readonly body: string;
}

/** Everything below cypher/, and every problem met on the way as `file:line: what is wrong; what to write`. */
export interface CypherSources {
  readonly statements: readonly StatementFile[];
  readonly model: readonly ModelFile[];
  readonly problems: readonly string[];
}

export const FEATURE_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const STATEMENT_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)+\.cypher$/;
const MODEL_NAME = /^\d{3}-[a-z0-9]+(-[a-z0-9]+)*\.cypher$/;

function refuseSeveralStatements(body: string, bodyLine: number, report: Report): void {
  const semicolon = codeOnly(body).indexOf(';');
  if (body === '') report(bodyLine, 'No statement follows the header; write one');
  if (semicolon >= 0)
    report(bodyLine + body.slice(0, semicolon).split('\n').length - 1, 'One statement a file, without a semicolon at its end; take the ; out');
}

function readStatement(path: string, text: string, report: Report): StatementFile | null {
  const [, feature = '', file = ''] = path.split('/');
  if (!STATEMENT_NAME.test(file)) report(1, 'The file is named after what it does, a verb first; name it such as find-shared-selectors.cypher');
  const comment = readTags(text, report);
  if (!comment) return null;
  refuseSeveralStatements(comment.body, comment.bodyLine, report);
  const header = readHeader(comment.prose, comment.tags, report);
  return { path, feature, name: file.replace(/\.cypher$/, ''), header, body: comment.body, bodyLine: comment.bodyLine };
}

function readModelFile(path: string, text: string, report: Report): ModelFile | null {
  const file = path.split('/')[2] ?? '';
  if (!MODEL_NAME.test(file)) report(1, 'A step of the model is numbered; name the file such as 001-entity-id.cypher');
  const comment = readTags(text, report);
  if (!comment) return null;
  refuseSeveralStatements(comment.body, comment.bodyLine, report);
  readModelHeader(comment.prose, comment.tags, report);
  const repeatable = /^(CREATE|DROP)\b[\s\S]*\bIF\s+(NOT\s+)?EXISTS\b/i.test(codeOnly(comment.body).trim());
  if (!repeatable) report(comment.bodyLine, 'A step of the model can be repeated and changes no data; write CREATE CONSTRAINT | INDEX name IF NOT EXISTS ...');
  return { path, name: file.replace(/\.cypher$/, ''), body: comment.body };
}

function refuseSharedNumbers(model: readonly ModelFile[]): string[] {
  const numberOf = (step: ModelFile): string => step.name.slice(0, 3);
  return model
    .filter((step, index) => index > 0 && numberOf(step) === numberOf(model[index - 1] ?? step))
    .map((step) => `${step.path}:1: the number ${numberOf(step)} is taken; give the file the next free one`);
}

function listFiles(root: string): string[] {
  const cypher = join(root, 'cypher');
  const folders = existsSync(cypher) ? readdirSync(cypher, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  return folders.flatMap(({ name }) => readdirSync(join(cypher, name)).map((file) => `cypher/${name}/${file}`)).sort();
}

/** Reads every query file below `root`/cypher. */
export function readCypherFiles(root: string): CypherSources {
  const problems: string[] = [];
  const statements: StatementFile[] = [];
  const model: ModelFile[] = [];
  for (const path of listFiles(root)) {
    const report: Report = (line, message) => problems.push(`${path}:${line}: ${message}`);
    const [, folder = ''] = path.split('/');
    if (!path.endsWith('.cypher')) {
      if (!path.endsWith('README.md')) report(1, 'Only .cypher files and a README.md belong here; move it');
      continue;
    }
    if (!FEATURE_NAME.test(folder)) report(1, 'A folder is named after its feature in kebab-case, such as overlaps; rename it');
    const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
    if (folder === 'model') model.push(...[readModelFile(path, text, report) ?? []].flat());
    else statements.push(...[readStatement(path, text, report) ?? []].flat());
  }
  return { statements, model, problems: [...problems, ...refuseSharedNumbers(model)] };
}
