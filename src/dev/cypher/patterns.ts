import { childRule, findRules, hasToken, isRule, nameOf, textOf, type CypherNode } from './parse-cypher';

/** Rules whose inside is a scope of names of its own. */
export const SCOPES = ['singleQuery', 'existsExpression', 'countExpression', 'collectExpression', 'patternComprehension', 'patternExpression'];

/** Where a pattern or a test stands: tests count for what the same part of the same scope binds. */
export interface Place {
  readonly scope: CypherNode;
  /** Each WITH of the scope begins a new part. */
  readonly part: number;
  readonly clause: CypherNode;
  readonly optional: boolean;
}

/** One node pattern, such as `(investigation:Investigation)`. */
export interface NodePattern {
  readonly variable: string | null;
  /** Labels that it may bear by its own pattern. */
  readonly labels: readonly string[];
  readonly place: Place;
  readonly tree: CypherNode;
}

/** One relationship pattern, such as `-[held:APPEARS_IN]->`. */
export interface FactPattern {
  readonly variable: string | null;
  readonly types: readonly string[];
  readonly path: string | null;
  readonly ends: readonly NodePattern[];
  readonly place: Place;
  readonly tree: CypherNode;
}

export interface Patterns {
  readonly nodes: readonly NodePattern[];
  readonly facts: readonly FactPattern[];
}

/** A statement as the rules see it. */
export interface ReadStatement {
  /** As it stands in the file: comments are part of the rules of sight. */
  readonly body: string;
  readonly statement: CypherNode;
  readonly patterns: Patterns;
  /** Variables that stand for nodes, facts or paths. */
  readonly entities: ReadonlySet<string>;
}

function ancestor(node: CypherNode, names: readonly string[]): CypherNode | null {
  for (let at = node.parent; at; at = at.parent) if (isRule(at, ...names)) return at;
  return null;
}

/** The scopes around a node, the innermost first. */
export function scopesAround(node: CypherNode): CypherNode[] {
  const scope = ancestor(node, SCOPES);
  return scope ? [scope, ...scopesAround(scope)] : [];
}

export function placeOf(node: CypherNode): Place {
  const scope = ancestor(node, SCOPES) ?? node;
  const clauses = isRule(scope, 'singleQuery') ? scope.children : [];
  let clause = node;
  while (clause.parent && clause.parent !== scope) clause = clause.parent;
  const before = clauses.slice(0, Math.max(0, clauses.indexOf(clause)));
  const match = childRule(clause, 'matchClause', 'callClause');
  return { scope, part: before.filter((earlier) => childRule(earlier, 'withClause')).length, clause, optional: match !== null && hasToken(match, 'OPTIONAL') };
}

/** The names in a label expression; what stands behind a `!` is no name that the matched thing may bear. */
export function labelsOf(pattern: CypherNode): string[] {
  const expression = childRule(pattern, 'labelExpression');
  return expression ? positiveNames(expression) : [];
}

function positiveNames(node: CypherNode): string[] {
  if (hasToken(node, '!')) return [];
  return isRule(node, 'symbolicNameString') ? [nameOf(node)] : node.children.flatMap(positiveNames);
}

function variableOf(pattern: CypherNode): string | null {
  const variable = childRule(pattern, 'variable');
  return variable ? nameOf(variable) : null;
}

/** `path` of `path = (a)-[..]->(b)` or of `SHORTEST 1 path = ..`. */
function pathOf(tree: CypherNode): string | null {
  const pattern = ancestor(tree, ['pattern']);
  const token = pattern && findRules(pattern, ['pathToken'])[0];
  const named = pattern && childRule(pattern, 'variable');
  return named ? nameOf(named) : token ? textOf(token) : null;
}

/** Whether a step may be walked no time at all, so that a tested fact in it says nothing of the nodes at its ends. */
function mayBeSkipped(step: CypherNode): boolean {
  const length = childRule(step, 'pathLength');
  return length !== null && /^\*0/.test(textOf(length));
}

function isOptionalQuantifier(quantifier: CypherNode | null | undefined): boolean {
  return quantifier !== null && quantifier !== undefined && /^(\{0?,|\{0\}|\*)/.test(textOf(quantifier));
}

/** The nodes that a step ends at; those beside a quantified path are the ends of the facts in it. */
function endsOf(tree: CypherNode, nodes: ReadonlyMap<CypherNode, NodePattern>): NodePattern[] {
  const steps = tree.parent?.children ?? [];
  const at = steps.indexOf(tree);
  const quantifier = childRule(tree, 'quantifier') ?? steps[at + 1];
  if (mayBeSkipped(tree) || (quantifier && isRule(quantifier, 'quantifier') && isOptionalQuantifier(quantifier))) return [];
  const after = steps.slice(at + 1).find((step) => isRule(step, 'nodePattern'));
  const around = ancestor(tree, ['parenthesizedPath', ...SCOPES]);
  const beside = around && isRule(around, 'parenthesizedPath') ? endsOf(around, nodes) : [];
  return [...[steps[at - 1], after].flatMap((step) => (step && nodes.get(step)) ?? []), ...(isRule(tree, 'parenthesizedPath') ? [] : beside)];
}

/** Reads the patterns of the whole statement, each with the nodes that it ends at. */
export function patternsOf(statement: CypherNode): Patterns {
  const nodes = new Map<CypherNode, NodePattern>();
  for (const tree of findRules(statement, ['nodePattern'])) nodes.set(tree, { variable: variableOf(tree), labels: labelsOf(tree), place: placeOf(tree), tree });
  const facts = findRules(statement, ['relationshipPattern']).map((tree): FactPattern => ({
    variable: variableOf(tree),
    types: labelsOf(tree),
    path: pathOf(tree),
    ends: endsOf(tree, nodes),
    place: placeOf(tree),
    tree,
  }));
  return { nodes: [...nodes.values()], facts };
}
