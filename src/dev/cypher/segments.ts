export type SegmentKind = 'code' | 'string' | 'quotedName' | 'comment';

/** A stretch of Cypher of one kind, with the line (from 0) on which it begins. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly text: string;
  readonly line: number;
}

const NOT_CODE = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`/g;

function kindOf(text: string): SegmentKind {
  if (text.startsWith('/')) return 'comment';
  return text.startsWith('`') ? 'quotedName' : 'string';
}

/** Splits a statement so that a rule about code never trips over a string or a comment. The texts joined are the statement again. */
export function segmentsOf(statement: string): Segment[] {
  const segments: Segment[] = [];
  let line = 0;
  const push = (kind: SegmentKind, text: string): void => {
    if (text !== '') segments.push({ kind, text, line });
    line += text.split('\n').length - 1;
  };
  let end = 0;
  for (const match of statement.matchAll(NOT_CODE)) {
    push('code', statement.slice(end, match.index));
    push(kindOf(match[0]), match[0]);
    end = match.index + match[0].length;
  }
  push('code', statement.slice(end));
  return segments;
}

/** The statement with strings, quoted names and comments blanked out: every line and column stays where it was. */
export function codeOnly(statement: string, ...keep: SegmentKind[]): string {
  return segmentsOf(statement)
    .map(({ kind, text }) => (kind === 'code' || keep.includes(kind) ? text : text.replace(/[^\n]/g, ' ')))
    .join('');
}
