import type { RowCount, StatementMode } from '../../graph/statement';
import { conforms, parseType } from './parse-type';
import type { Tag } from './read-tags';
import type { DeclaredColumn, DeclaredParam, Report, StatementHeader } from './statement-file';

const TAGS = ['mode', 'rows', 'access', 'param', 'example', 'column', 'each', 'plan'];
const MODES: readonly StatementMode[] = ['read', 'write'];
const ROWS: readonly RowCount[] = ['none', 'one', 'optional', 'many'];
/** Added to every scoped statement by the runtime (`AccessParams`). */
const ACCESS_PARAMS: readonly string[] = ['readScopes', 'version', 'unpublished'];

/** Parameters that the runtime gives to a statement beside its own. */
export function givenParams({ scoped, pointing }: Pick<StatementHeader, 'scoped' | 'pointing'>): readonly string[] {
  if (pointing) return [...ACCESS_PARAMS, 'pointerScopes'];
  return scoped ? ACCESS_PARAMS : [];
}
/** Operators of a plan that a file may allow itself, with a reason. */
const ALLOWABLE_OPERATORS = ['NodeByLabelScan', 'AllNodesScan', 'CartesianProduct', 'RelationshipTypeScan'];

type Declared = DeclaredParam | DeclaredColumn;

function theOnly(tags: readonly Tag[], name: string, report: Report): Tag | null {
  const [first, second] = tags.filter((tag) => tag.name === name);
  if (second) report(second.line, `@${name} stands twice; keep one`);
  return first ?? null;
}

function oneWord<Word extends string>(tags: readonly Tag[], name: string, words: readonly Word[], report: Report): Word {
  const tag = theOnly(tags, name, report);
  const found = words.find((word) => word === tag?.text);
  if (!found) report(tag?.line ?? 1, `${tag ? `@${name} ${tag.text} is not known` : `@${name} is missing`}; write @${name} ${words.join(' | ')}`);
  return found ?? (words[0] as Word);
}

function readDeclared(tag: Tag, report: Report): DeclaredColumn | null {
  const [, name = '', typeText = ''] = /^([A-Za-z_]\w*)\s+([\s\S]+)$/.exec(tag.text) ?? [];
  const wanted = `@${tag.name} investigationId STRING NOT NULL`;
  if (name === '') report(tag.line, `@${tag.name} ${tag.text}: a name and a type are wanted; write ${wanted}`);
  else if (!/^[a-z][A-Za-z0-9]*$/.test(name)) report(tag.line, `@${tag.name} ${name}: names are camelCase; write ${wanted}`);
  else {
    try {
      return { name, type: parseType(typeText), line: tag.line };
    } catch (error) {
      report(tag.line, `@${tag.name} ${name}: ${(error as Error).message}`);
    }
  }
  return null;
}

function readExample(declared: DeclaredColumn, tag: Tag | undefined, report: Report): DeclaredParam | null {
  if (tag?.name !== 'example') {
    report(declared.line, `@param ${declared.name} has no example for the live check; write @example and a JSON value after its type`);
    return null;
  }
  try {
    const example: unknown = JSON.parse(tag.text);
    if (!conforms(example, declared.type)) report(tag.line, `@example ${tag.text} is not of the type of ${declared.name}; write one that is`);
    return { ...declared, example };
  } catch {
    report(tag.line, `@example ${tag.text} is not JSON; write a string in double quotes, a number, true, false, null, [..] or {..}`);
    return null;
  }
}

function withoutDoubles<Item extends Declared>(kind: string, items: readonly Item[], report: Report): readonly Item[] {
  items.forEach((item, index) => {
    if (items.findIndex(({ name }) => name === item.name) < index) report(item.line, `@${kind} ${item.name} stands twice; keep one`);
  });
  return items;
}

function readParams(tags: readonly Tag[], report: Report): readonly DeclaredParam[] {
  const params = tags.flatMap((tag, index) => {
    const declared = tag.name === 'param' ? readDeclared(tag, report) : null;
    const param = declared && readExample(declared, tags[index + 1], report);
    return param ? [param] : [];
  });
  tags.forEach((tag, index) => {
    if (tag.name === 'example' && tags[index - 1]?.name !== 'param') report(tag.line, '@example belongs directly after the @param that it is an example of');
  });
  return withoutDoubles('param', params, report);
}

function readColumns(tags: readonly Tag[], rows: RowCount, report: Report): readonly DeclaredColumn[] {
  const columnTags = tags.filter((tag) => tag.name === 'column');
  const [first] = columnTags;
  if (first && rows === 'none') report(first.line, '@rows none answers with nothing; leave the columns out or write @rows one | optional | many');
  if (!first && rows !== 'none') report(1, `@rows ${rows} needs its columns; write @column name TYPE for each, or @rows none`);
  return withoutDoubles(
    'column',
    columnTags.flatMap((tag) => readDeclared(tag, report) ?? []),
    report,
  );
}

function readAccess(tags: readonly Tag[], mode: StatementMode, report: Report): Pick<StatementHeader, 'scoped' | 'pointing' | 'reason'> {
  const tag = theOnly(tags, 'access', report);
  const [, word = '', reason = ''] = /^(\S*)\s*([\s\S]*)$/.exec(tag?.text ?? '') ?? [];
  const wanted = mode === 'write' ? '@access unscoped <reason>' : '@access scoped | pointing, or @access unscoped <reason>';
  if (!tag) report(1, `@access is missing; write ${wanted}`);
  else if (!['scoped', 'pointing', 'unscoped'].includes(word)) report(tag.line, `@access ${word} is not known; write ${wanted}`);
  else if (word !== 'unscoped' && reason !== '') report(tag.line, `@access ${word} takes no reason; write @access ${word}`);
  else if (word === 'unscoped' && reason === '')
    report(tag.line, 'No viewer stands behind an unscoped statement, so it says why; write @access unscoped <reason>');
  if (['scoped', 'pointing'].includes(word) && mode === 'write') report(tag?.line ?? 1, 'A write runs for no viewer; write @access unscoped <reason>');
  return { scoped: word !== 'unscoped', pointing: word === 'pointing', reason: word === 'unscoped' ? reason : null };
}

function readEach(tags: readonly Tag[], report: Report): boolean {
  const tag = theOnly(tags, 'each', report);
  if (tag && tag.text !== 'FACT_TYPE') report(tag.line, `@each ${tag.text} is not known; write @each FACT_TYPE`);
  return tag !== null;
}

function readPlanAllows(tags: readonly Tag[], report: Report): Record<string, string> {
  const allowed: Record<string, string> = {};
  for (const tag of tags.filter(({ name }) => name === 'plan')) {
    const [, operator = '', reason = ''] = /^allows\s+(\w+)\s+(\S[\s\S]*)$/.exec(tag.text) ?? [];
    if (ALLOWABLE_OPERATORS.includes(operator)) allowed[operator] = reason;
    else report(tag.line, `@plan ${tag.text} is not known; write @plan allows ${ALLOWABLE_OPERATORS.join(' | ')} and the reason`);
  }
  return allowed;
}

function refuseUnknown(tags: readonly Tag[], known: readonly string[], report: Report): void {
  for (const tag of tags.filter(({ name }) => !known.includes(name))) {
    report(tag.line, `@${tag.name} is not known here; the header knows ${known.map((name) => `@${name}`).join(', ')}`);
  }
}

function refuseNoProse(prose: readonly string[], report: Report): void {
  if (prose.length === 0) report(1, 'The header has no sentence; write before the first tag what the statement is for, in the words of the domain');
}

/** Reads the tags of a query file; each thing that is wrong is reported, none is repaired. */
export function readHeader(prose: readonly string[], tags: readonly Tag[], report: Report): StatementHeader {
  refuseUnknown(tags, TAGS, report);
  refuseNoProse(prose, report);
  const mode = oneWord(tags, 'mode', MODES, report);
  const rows = oneWord(tags, 'rows', ROWS, report);
  const access = readAccess(tags, mode, report);
  const params = readParams(tags, report);
  for (const param of params.filter(({ name }) => givenParams(access).includes(name))) {
    report(param.line, `$${param.name} comes from the viewer's GraphView; leave @param ${param.name} out`);
  }
  const each = readEach(tags, report);
  if (each && access.pointing) report(1, 'A statement that points walks no fact type in turn; name the type, or write @access scoped');
  return {
    prose,
    mode,
    rows,
    ...access,
    each,
    planAllows: readPlanAllows(tags, report),
    params,
    columns: readColumns(tags, rows, report),
  };
}

/** A file of model/ says in prose what it is for; its mode is always schema. */
export function readModelHeader(prose: readonly string[], tags: readonly Tag[], report: Report): void {
  refuseNoProse(prose, report);
  refuseUnknown(tags, ['mode'], report);
  const mode = theOnly(tags, 'mode', report);
  if (mode && mode.text !== 'schema') report(mode.line, `@mode ${mode.text} does not belong in model/; write @mode schema`);
}
