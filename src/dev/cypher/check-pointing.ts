import { bareVariable, childRule, childRules, findRules, functionArguments, functionName, isRule, nameOf, textOf, type CypherNode } from './parse-cypher';
import type { NodePattern, ReadStatement } from './patterns';
import type { Report } from './statement-file';

/** All that is told of an investigation to which a viewer is only pointed: whom to call. */
const POINTER_PROPERTIES = ['force', 'contact'];
const TAKING = ['visible', 'pointed', 'count'];

function testedBy(macro: string, statement: CypherNode): ReadonlySet<string> {
  const calls = findRules(statement, ['functionInvocation']).filter((call) => functionName(call) === macro);
  return new Set(calls.flatMap((call) => bareVariable(functionArguments(call)[0]) ?? []));
}

/** Up through the rules that only wrap: what a value stands in. */
function standsIn(value: CypherNode): CypherNode | null {
  const { parent } = value;
  return parent?.children.length === 1 && !isRule(parent, 'returnItem', 'functionArgument') ? standsIn(parent) : parent;
}

/** Whether a use of a pointed variable tells no more than a pointer may: that it is there, how many there are, and whom to call. */
function isAllowed(use: CypherNode): boolean {
  const place = standsIn(use);
  if (!place) return false;
  if (isRule(place, 'nodePattern', 'relationshipPattern')) return childRule(place, 'properties') === null;
  if (isRule(place, 'functionArgument')) return place.parent !== null && TAKING.includes(functionName(place.parent));
  if (isRule(place, 'returnItem')) return childRule(place, 'variable') === null && place.parent?.parent?.parent?.name === 'withClause';
  const postfixes = childRules(place, 'postFix');
  const property = postfixes.length === 1 && postfixes[0] ? childRule(postfixes[0], 'property') : null;
  return property !== null && POINTER_PROPERTIES.includes(textOf(property).slice(1));
}

/** A selector that is reached from the hidden side was not typed by the viewer: one that was is named in its pattern. */
function isTyped(node: NodePattern, nodes: readonly NodePattern[]): boolean {
  return nodes.some((other) => other.variable === node.variable && childRule(other.tree, 'properties') !== null);
}

/** In a statement that points, whatever is tested with pointed(..) gives nothing away but its contact and its number. */
export function checkPointing({ statement, patterns }: ReadStatement, report: Report): void {
  const pointed = testedBy('pointed', statement);
  const visible = testedBy('visible', statement);
  if (pointed.size === 0) report(0, '@access pointing points to nothing; write @access scoped, or pointed(variable)');
  for (const use of findRules(statement, ['variable']).filter((each) => pointed.has(nameOf(each)) && !isAllowed(each))) {
    report(use.line, `${nameOf(use)} is only pointed to; of it may be told ${POINTER_PROPERTIES.join(', ')} and count(${nameOf(use)}), under no other name`);
  }
  for (const fact of patterns.facts.filter(({ variable }) => variable !== null && pointed.has(variable))) {
    for (const end of fact.ends) {
      const isTested = end.variable !== null && (pointed.has(end.variable) || visible.has(end.variable));
      if (!isTested && !isTyped(end, patterns.nodes)) {
        const name = end.variable ?? 'without a name';
        report(
          end.tree.line,
          `The node ${name} is reached by a fact that is only pointed to; test it with pointed(..), or name what the viewer typed in its pattern`,
        );
      }
    }
  }
}
