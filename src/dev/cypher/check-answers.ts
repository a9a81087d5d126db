import { childRule, childRules, findRules, functionArguments, functionName, hasToken, isRule, nameOf, textOf, unwrap, type CypherNode } from './parse-cypher';
import type { Report } from './statement-file';

/** Functions whose value holds whole nodes or facts where their argument is or holds one. */
const PASSING_ON = ['collect', 'head', 'last', 'coalesce', 'reverse', 'tail', 'tolist'];
/** Functions whose value always is or holds whole nodes or facts. */
const GIVING_WHOLE = ['nodes', 'relationships', 'startnode', 'endnode'];

/** Whether the value of an expression is, or holds, a whole node, fact or path. */
function givesWhole(expression: CypherNode, entities: ReadonlySet<string>): boolean {
  const value = unwrap(expression);
  const anyOf = (parts: readonly CypherNode[]): boolean => parts.some((part) => givesWhole(part, entities));
  switch (value.name) {
    case 'variable':
      return entities.has(nameOf(value));
    case 'parenthesizedExpression':
    case 'listLiteral':
    case 'map':
      return anyOf(childRules(value, 'expression'));
    case 'functionInvocation':
      return GIVING_WHOLE.includes(functionName(value)) || (PASSING_ON.includes(functionName(value)) && anyOf(functionArguments(value)));
    case 'caseExpression':
      return anyOf(
        findRules(value, ['caseAlternative'], ['expression'])
          .flatMap((choice) => childRules(choice, 'expression').slice(1))
          .concat(childRules(value, 'expression')),
      );
    case 'listComprehension':
      return !hasToken(value, '|') && anyOf(childRules(value, 'expression').slice(0, 1));
    case 'collectExpression':
      return false;
    default:
      return value.name.startsWith('expression') && isWholeSum(value, anyOf);
  }
}

/** `nodes(path) + other` or `holders[0]`: operators hand on what stands at either side, comparisons and properties do not. */
function isWholeSum(value: CypherNode, anyOf: (parts: readonly CypherNode[]) => boolean): boolean {
  if (isRule(value, 'expression6')) return hasToken(value, '+', '||') && anyOf(value.children);
  const [of, postfix] = value.children;
  return isRule(value, 'expression2') && of !== undefined && postfix !== undefined && childRule(postfix, 'property') === null && anyOf([of]);
}

/** A row carries named values, never a whole node or fact with everything that it holds. */
export function checkAnswers(statement: CypherNode, entities: ReadonlySet<string>, report: Report): void {
  const answers = findRules(statement, ['returnClause'], ['subqueryClause', 'matchClause', 'foreachClause', 'existsExpression', 'countExpression']);
  for (const item of answers.flatMap((answer) => findRules(answer, ['returnItem'], ['expression']))) {
    const [expression] = childRules(item, 'expression');
    if (expression && givesWhole(expression, entities))
      report(item.line, `${textOf(expression)} is a whole node, fact or path; return its properties one by one`);
  }
}
