import { FACT_PROPERTIES, FACT_TYPES, NODE_LABELS } from '../../graph/graph-model';
import { childRule, childRules, findRules, functionName, isRule, nameOf, unwrap, type CypherNode } from './parse-cypher';
import { labelsOf, type Patterns, type ReadStatement } from './patterns';
import type { Report } from './statement-file';

const LABELS: Readonly<Record<string, readonly string[]>> = NODE_LABELS;
/** `FACT_TYPE` stands for each fact type where the header says `@each FACT_TYPE`. */
export const KNOWN_FACT_TYPES: readonly string[] = [...FACT_TYPES, 'FACT_TYPE'];
const FACT_NAMES: readonly string[] = FACT_PROPERTIES;
const ALL_NODE_PROPERTIES = [...new Set(Object.values(LABELS).flat())];
const WHERE_TO_ADD = 'write a name of src/graph/graph-model.ts, or add it there first';

/** What is known of a variable: the properties that it may have, and the words for it in a message. */
interface Kind {
  readonly properties: readonly string[];
  readonly called: string;
}

function kindOfNode(labels: readonly string[]): Kind {
  const known = labels.filter((label) => label in LABELS);
  return { properties: known.length > 0 ? known.flatMap((label) => LABELS[label] ?? []) : ALL_NODE_PROPERTIES, called: known.join(', ') || 'a node' };
}

const FACT: Kind = { properties: FACT_NAMES, called: 'a fact' };
const ANY: Kind = { properties: [...ALL_NODE_PROPERTIES, ...FACT_NAMES], called: 'a node or fact' };

/** Labels that `SET variable:Label` gives. */
function setLabels(statement: CypherNode): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const item of findRules(statement, ['setItem', 'removeItem'])) {
    const [variable, labels] = [childRule(item, 'variable'), childRule(item, 'nodeLabels', 'nodeLabelsIs')];
    if (variable && labels) given.set(nameOf(variable), [...(given.get(nameOf(variable)) ?? []), ...findRules(labels, ['symbolicNameString']).map(nameOf)]);
  }
  return given;
}

function kindsOf(statement: CypherNode, { nodes, facts }: Patterns, entities: ReadonlySet<string>): Map<string, Kind> {
  const labels = setLabels(statement);
  for (const { variable, labels: own } of nodes) if (variable) labels.set(variable, [...(labels.get(variable) ?? []), ...own]);
  const kinds = new Map<string, Kind>([...entities].map((name) => [name, ANY]));
  for (const [variable, names] of labels) kinds.set(variable, kindOfNode(names));
  for (const { variable } of facts) if (variable) kinds.set(variable, FACT);
  return kinds;
}

function refuseUnknownLabels(statement: CypherNode, { nodes, facts }: Patterns, report: Report): void {
  for (const { labels, tree } of nodes) {
    for (const label of labels.filter((name) => !(name in LABELS))) report(tree.line, `The model knows no label ${label}; ${WHERE_TO_ADD}`);
  }
  for (const { types, tree } of facts) {
    for (const type of types.filter((name) => !KNOWN_FACT_TYPES.includes(name))) report(tree.line, `The model knows no fact type ${type}; ${WHERE_TO_ADD}`);
  }
  const tests = findRules(statement, ['comparisonExpression6']).filter((test) => childRule(test, 'labelExpression4'));
  const named = [...tests, ...findRules(statement, ['nodeLabels', 'nodeLabelsIs'])].flatMap((tree) => findRules(tree, ['symbolicNameString']));
  for (const name of named.filter((tree) => !(nameOf(tree) in LABELS) && !KNOWN_FACT_TYPES.includes(nameOf(tree)))) {
    report(name.line, `The model knows no label or fact type ${nameOf(name)}; ${WHERE_TO_ADD}`);
  }
}

function refuseUnknownProperty(kind: Kind | undefined, property: CypherNode, report: Report): void {
  const name = nameOf(property);
  if (kind && !kind.properties.includes(name)) report(property.line, `The model knows no property ${name} of ${kind.called}; ${WHERE_TO_ADD}`);
}

/** `{id: $id}` inside a pattern. */
function checkPatternMaps({ nodes, facts }: Patterns, kinds: ReadonlyMap<string, Kind>, report: Report): void {
  const check = (tree: CypherNode, kind: Kind | undefined): void => {
    const map = childRule(tree, 'properties')?.children[0];
    for (const key of map ? childRules(map, 'propertyKeyName') : []) refuseUnknownProperty(kind, key, report);
  };
  for (const { variable, tree } of nodes) check(tree, (variable && kinds.get(variable)) || kindOfNode(labelsOf(tree)));
  for (const { tree } of facts) check(tree, FACT);
}

function kindOfValue(value: CypherNode, kinds: ReadonlyMap<string, Kind>): Kind | undefined {
  const inner = unwrap(value);
  if (isRule(inner, 'variable')) return kinds.get(nameOf(inner));
  return isRule(inner, 'functionInvocation') && /^(start|end)node$/.test(functionName(inner)) ? kindOfNode([]) : undefined;
}

/** Every label, fact type and property that a statement names must stand in graph-model.ts. */
export function checkNames({ statement, patterns, entities }: ReadStatement, report: Report): void {
  refuseUnknownLabels(statement, patterns, report);
  const kinds = kindsOf(statement, patterns, entities);
  checkPatternMaps(patterns, kinds, report);
  for (const access of findRules(statement, ['expression2'])) {
    const [value, postfix] = access.children;
    const property = postfix && childRule(postfix, 'property');
    const key = property && childRule(property, 'propertyKeyName');
    if (value && key) refuseUnknownProperty(kindOfValue(value, kinds), key, report);
  }
  for (const projection of findRules(statement, ['mapProjection'])) {
    const variable = childRule(projection, 'variable');
    const properties = childRules(projection, 'mapProjectionElement').flatMap((element) => childRules(element, 'property'));
    for (const key of properties.flatMap((property) => childRules(property, 'propertyKeyName'))) {
      refuseUnknownProperty(variable ? kinds.get(nameOf(variable)) : undefined, key, report);
    }
  }
}
