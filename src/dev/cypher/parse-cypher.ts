import { getDebugTree, type SimpleTree } from '@neo4j-cypher/language-support';
import { codeOnly } from './segments';

/**
 * A node of the parse tree, named after its grammar rule (the Cypher grammar of @neo4j-cypher/language-support), or a
 * token, named by its own text and without children.
 */
export interface CypherNode {
  readonly name: string;
  readonly children: readonly CypherNode[];
  readonly parent: CypherNode | null;
  /** Line of the statement, from 0. */
  readonly line: number;
}

interface Draft {
  name: string;
  children: Draft[];
  parent: Draft | null;
  line: number;
}

/** Copies the parser's tree, finding each token again in the text: the parser gives no positions away. */
function draftOf(tree: SimpleTree, text: string): Draft {
  let at = 0;
  let line = 0;
  const moveTo = (offset: number): void => {
    line += text.slice(at, offset).split('\n').length - 1;
    at = offset;
  };
  const copy = (node: SimpleTree, parent: Draft | null): Draft => {
    const draft: Draft = { name: node.name, children: [], parent, line };
    if (!node.children?.length) {
      const start = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
      if (text.startsWith(node.name, start)) {
        moveTo(start);
        draft.line = line;
        moveTo(start + node.name.length);
      }
      return draft;
    }
    for (const child of node.children) draft.children.push(copy(child, draft));
    draft.line = draft.children[0]?.line ?? line;
    return draft;
  };
  return copy(tree, null);
}

/** The parse tree of a statement; macros are function calls in it. */
export function parseCypher(statement: string): CypherNode {
  const text = codeOnly(statement, 'string', 'quotedName');
  return draftOf(getDebugTree(text), text);
}

export function isRule(node: CypherNode, ...names: readonly string[]): boolean {
  return node.children.length > 0 && names.includes(node.name);
}

export function childRules(node: CypherNode, ...names: readonly string[]): readonly CypherNode[] {
  return node.children.filter((child) => isRule(child, ...names));
}

export function childRule(node: CypherNode, ...names: readonly string[]): CypherNode | null {
  return childRules(node, ...names)[0] ?? null;
}

export function hasToken(node: CypherNode, ...texts: readonly string[]): boolean {
  return node.children.some((child) => child.children.length === 0 && texts.includes(child.name.toUpperCase()));
}

/** Every node of these rules below (and with) a node, outermost first; does not look inside `closed` rules below it. */
export function findRules(node: CypherNode, names: readonly string[], closed: readonly string[] = []): CypherNode[] {
  const found = isRule(node, ...names) ? [node] : [];
  const below = node.children.flatMap((child) => {
    if (!isRule(child, ...closed)) return findRules(child, names, closed);
    return isRule(child, ...names) ? [child] : [];
  });
  return [...found, ...below];
}

/** The tokens below a node, joined. */
export function textOf(node: CypherNode): string {
  return node.children.length === 0 ? (/^<EOF>$|^namespace$/.test(node.name) ? '' : node.name) : node.children.map(textOf).join('');
}

/** The name without the back-ticks that may stand around it. */
export function nameOf(node: CypherNode): string {
  return textOf(node).replace(/^`|`$/g, '');
}

/** Goes down while a node has one child only: the grammar wraps each value in a rule for every operator. */
export function unwrap(node: CypherNode): CypherNode {
  const [only, second] = node.children;
  if (isRule(node, 'variable', 'parameter')) return node;
  return only && !second && only.children.length > 0 ? unwrap(only) : node;
}

/** The name of a variable that is a whole expression; null where the expression is more or other than that. */
export function bareVariable(expression: CypherNode | null | undefined): string | null {
  const value = expression ? unwrap(expression) : null;
  if (value && isRule(value, 'parenthesizedExpression')) return bareVariable(value.children[1]);
  return value && isRule(value, 'variable') ? nameOf(value) : null;
}

/** The function's name, its namespace included, in lower case. */
export function functionName(invocation: CypherNode): string {
  const name = childRule(invocation, 'functionName', 'procedureName');
  return name ? textOf(name).toLowerCase() : '';
}

export function functionArguments(invocation: CypherNode): readonly CypherNode[] {
  return childRules(invocation, 'functionArgument').flatMap((argument) => argument.children.slice(0, 1));
}
