import { segmentsOf } from './segments';

const VISIBLE_CALL = /\bvisible\(\s*([A-Za-z_]\w*)\s*\)/g;

/** The rule of sight, written once; `$unpublished` hides what a version under way has written. */
function visibleRule(variable: string): string {
  const seenAt = `${variable}.fromVersion <= $version AND ${variable}.untilVersion > $version`;
  return `(${variable}.scope IN $readScopes AND ${seenAt} AND NOT ${variable}.fromVersion IN $unpublished)`;
}

/** The statement with its macros written out; every line stays where it was. */
export function expandMacros(statement: string): string {
  return segmentsOf(statement)
    .map(({ kind, text }) => (kind === 'code' ? text.replace(VISIBLE_CALL, (_, variable: string) => visibleRule(variable)) : text))
    .join('');
}

/** The statement as Neo4j gets it: macros written out, comments and the blank lines that they leave taken away. */
export function expandVisible(statement: string): string {
  return segmentsOf(expandMacros(statement))
    .map(({ kind, text }) => (kind === 'comment' ? '' : text))
    .join('')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
    .trim();
}
