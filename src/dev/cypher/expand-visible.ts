import { segmentsOf } from './segments';

/** The macros, each with the list of scopes that it asks: what a viewer reads, and of what they may learn that it is there. */
export const MACRO_SCOPES = { visible: 'readScopes', pointed: 'pointerScopes' } as const;
type Macro = keyof typeof MACRO_SCOPES;

const MACRO_CALL = /\b(visible|pointed)\(\s*([A-Za-z_]\w*)\s*\)/g;

/** The rule of sight, written once; `$unpublished` hides what a version under way has written. */
function ruleOf(macro: Macro, variable: string): string {
  const seenAt = `${variable}.fromVersion <= $version AND ${variable}.untilVersion > $version`;
  return `(${variable}.scope IN $${MACRO_SCOPES[macro]} AND ${seenAt} AND NOT ${variable}.fromVersion IN $unpublished)`;
}

/** The statement with its macros written out; every line stays where it was. */
export function expandMacros(statement: string): string {
  return segmentsOf(statement)
    .map(({ kind, text }) => (kind === 'code' ? text.replace(MACRO_CALL, (_, macro: Macro, variable: string) => ruleOf(macro, variable)) : text))
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
