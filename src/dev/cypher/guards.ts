import { MACRO_SCOPES } from './expand-visible';
import { bareVariable, childRules, findRules, functionArguments, functionName, hasToken, isRule, nameOf, unwrap, type CypherNode } from './parse-cypher';
import { placeOf, SCOPES, type Place } from './patterns';

/** Variables that a WHERE lets through only when they are visible, or when the viewer is pointed to them (check-pointing). */
export interface Guard {
  readonly place: Place;
  readonly variables: ReadonlySet<string>;
}

/** Inside these, a WHERE speaks of something else than what the clause matches. */
const CLOSED = [...SCOPES, 'listItemsPredicate', 'listComprehension', 'reduceExpression', 'allReduceExpression', 'withClause', 'subqueryClause'];

const NONE: ReadonlySet<string> = new Set();

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function intersection([first = NONE, ...rest]: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...first].filter((name) => rest.every((set) => set.has(name))));
}

/** `all(fact IN facts WHERE visible(fact))` tests the list; of `relationships(path)` it tests the path. */
function guardedByAll(predicate: CypherNode): ReadonlySet<string> {
  const [variable] = childRules(predicate, 'variable');
  const [list, test] = childRules(predicate, 'expression');
  if (!hasToken(predicate, 'ALL') || !variable || !list || !test || !guardedBy(test).has(nameOf(variable))) return NONE;
  const source = unwrap(list);
  const path = isRule(source, 'functionInvocation') && functionName(source) === 'relationships' ? functionArguments(source)[0] : list;
  const name = bareVariable(path);
  return name ? new Set([name]) : NONE;
}

/** What must be visible for an expression to hold: AND adds up, OR needs it on every side, NOT proves nothing. */
export function guardedBy(expression: CypherNode): ReadonlySet<string> {
  const parts = expression.children;
  if (isRule(expression, 'expression') && parts.length > 1) return intersection(childRules(expression, 'expression11').map(guardedBy));
  if (isRule(expression, 'expression10') && parts.length > 1) return union(childRules(expression, 'expression9').map(guardedBy));
  if (isRule(expression, 'parenthesizedExpression')) return parts[1] ? guardedBy(parts[1]) : NONE;
  if (isRule(expression, 'existsExpression')) return guardedByExists(expression);
  if (isRule(expression, 'listItemsPredicate')) return guardedByAll(expression);
  if (isRule(expression, 'functionInvocation') && Object.hasOwn(MACRO_SCOPES, functionName(expression))) {
    const name = bareVariable(functionArguments(expression)[0]);
    return name ? new Set([name]) : NONE;
  }
  return parts.length === 1 && parts[0] ? guardedBy(parts[0]) : NONE;
}

/** The expressions that stand directly behind a WHERE below a node, those of inner scopes left out. */
function whereExpressions(node: CypherNode): CypherNode[] {
  return node.children.flatMap((child, index) => {
    const previous = node.children[index - 1];
    const isTest = previous?.children.length === 0 && previous.name.toUpperCase() === 'WHERE';
    if (isTest) return [child];
    return isRule(child, ...CLOSED) ? [] : whereExpressions(child);
  });
}

/** The guards directly inside a scope. */
function guardsOf(scope: CypherNode): Guard[] {
  return whereExpressions(scope).map((test) => ({ place: placeOf(test), variables: guardedBy(test) }));
}

/** Where something exists, what its own WHERE tests is visible; of a UNION only one side need exist, so it proves nothing. */
function guardedByExists(exists: CypherNode): ReadonlySet<string> {
  const queries = findRules(exists, ['singleQuery'], ['clause', 'whereClause', 'patternList']);
  return queries.length > 1 ? NONE : union([exists, ...queries].flatMap(guardsOf).map((guard) => guard.variables));
}

/** Every guard of a statement, with the place for which it counts. */
export function guardsIn(statement: CypherNode): Guard[] {
  return findRules(statement, SCOPES).flatMap(guardsOf);
}
