import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { core } from 'zod';
import { ok, refused, type Result } from '../../../../../kernel/result';
import { checkMapping, type MappingProblem } from './check-mapping';
import { mappingShape, type TableMapping } from './mapping-shape';

const LONGEST = 65_536;
const MOST_OPEN = 200;

/**
 * A mapping that can be followed, or all that is wrong with it, each in words with the line that it stands in; checked before
 * the first row is read.
 */
export function readMapping(text: string): Result<TableMapping, readonly string[]> {
  if (text.length > LONGEST) return refused([`The mapping is longer than ${LONGEST} characters.`]);
  if ((text.match(/[[{]/g) ?? []).length > MOST_OPEN) return refused([`The mapping opens more than ${MOST_OPEN} brackets; write it with indents.`]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: false, logLevel: 'silent' });
  if (document.errors.length > 0) return refused(document.errors.map(({ pos, message }) => `line ${lines.linePos(pos[0]).line}: ${firstSentence(message)}`));
  const told = (problems: readonly MappingProblem[]) =>
    problems.map(({ path, message }) => `line ${lineOf(document, lines, path)}: ${inWords(path)}${message}`);
  const given = plainValue(document);
  if (!given.ok) return refused([given.refusal]);
  const parsed = mappingShape.safeParse(given.value ?? {});
  if (!parsed.success) return refused(told(parsed.error.issues.flatMap(problemsOf)));
  const problems = checkMapping(parsed.data);
  return problems.length > 0 ? refused(told(problems)) : ok(parsed.data);
}

function plainValue(document: Document): Result<unknown, string> {
  try {
    return ok(document.toJS({ maxAliasCount: 100 }));
  } catch {
    return refused('The mapping uses aliases that multiply what they name; write out what they stand for.');
  }
}

function problemsOf(issue: core.$ZodIssue): MappingProblem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message: 'is not known here' }));
  if (issue.code === 'invalid_type') return [{ path, message: wordsForType(issue) }];
  return [{ path, message: issue.message }];
}

function wordsForType({ message, expected }: core.$ZodIssueInvalidType): string {
  if (message.endsWith('received undefined')) return 'is missing';
  if (expected === 'object') return 'a column, or keys with values, is due here';
  return message.startsWith('Invalid input') ? `${expected === 'array' ? 'a list' : `a ${expected}`} is due here` : message;
}

function inWords(path: MappingProblem['path']): string {
  const steps = path.map((step) => (typeof step === 'number' ? ` ${step + 1}` : ` ${step}`)).join('');
  return steps === '' ? '' : `${steps.trim()}: `;
}

/** The line of the part that a path leads to, or of the nearest that there is. */
function lineOf(document: Document, lines: LineCounter, path: MappingProblem['path']): number {
  for (let length = path.length; length > 0; length -= 1) {
    const steps = path.slice(0, length);
    const parent = document.getIn(steps.slice(0, -1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(steps.at(-1))) : undefined;
    const node = pair && isPair(pair) && isNode(pair.key) ? pair.key : document.getIn(steps, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
