import { segmentsOf } from './segments';

export const VISIBLE_CALL = /\bvisible\(\s*([A-Za-z_]\w*)\s*\)/g;

/** The rule of sight, written once; `$unpublished` hides what a version under way has written. */
function visibleRule(variable: string): string {
  const seenAt = `${variable}.fromVersion <= $version AND ${variable}.untilVersion > $version`;
  return `(${variable}.scope IN $readScopes AND ${seenAt} AND NOT ${variable}.fromVersion IN $unpublished)`;
}

/** The statement as Neo4j gets it: macros written out, comments and the blank lines that they leave taken away. */
export function expandVisible(statement: string): string {
  const text = segmentsOf(statement)
    .map((segment) => {
      if (segment.kind === 'comment') return '';
      return segment.kind === 'code' ? segment.text.replace(VISIBLE_CALL, (_, variable: string) => visibleRule(variable)) : segment.text;
    })
    .join('');
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
    .trim();
}
