import { expandMacros } from './expand-visible';
import { childRule, childRules, findRules, functionName, hasToken, nameOf, textOf, type CypherNode } from './parse-cypher';
import { givenParams } from './read-header';
import { codeOnly } from './segments';
import type { Report, StatementFile } from './statement-file';

const LONGEST_STATEMENT = 40;
const HIDING_FUNCTIONS = ['properties', 'keys'];

/** The parameters of the header are those of the statement; the access parameters come from the viewer. */
export function checkParams(file: StatementFile, statement: CypherNode, report: Report): void {
  const declared = file.header.params.map(({ name }) => name);
  const given = givenParams(file.header);
  const used = new Map(findRules(statement, ['parameterName']).map((tree) => [nameOf(tree), tree.line]));
  for (const [name, line] of used) {
    if (given.includes(name)) report(line, `$${name} is added by the macros alone; write visible(variable) instead of the test`);
    else if (!declared.includes(name)) report(line, `$${name} is not declared; write @param ${name} TYPE @example VALUE`);
  }
  const macros = !file.header.scoped && /\bvisible\(/.test(codeOnly(file.body)) ? givenParams({ scoped: true, pointing: false }) : [];
  for (const name of macros.filter((each) => !declared.includes(each)))
    report(0, `visible(..) needs $${name}, which no viewer gives here; write @access scoped, or @param ${name}`);
  for (const param of file.header.params.filter(({ name }) => !used.has(name) && !macros.includes(name))) {
    report(param.line - file.bodyLine, `@param ${param.name} is used nowhere; take it out`);
  }
}

/** The RETURN clauses that answer the caller: one, or one for each side of a UNION. */
function answersOf(statement: CypherNode): CypherNode[] {
  return findRules(statement, ['returnClause'], ['subqueryClause', 'expression', 'matchClause', 'foreachClause']);
}

function columnOf(item: CypherNode): string | null {
  const alias = childRule(item, 'variable');
  if (alias) return nameOf(alias);
  const text = textOf(item);
  return /^\w+$/.test(text) && findRules(item, ['variable']).length === 1 ? text : null;
}

/** The columns of the header are those of the RETURN, in its order. */
export function checkColumns(file: StatementFile, statement: CypherNode, report: Report): void {
  const declared = file.header.columns.map(({ name }) => name).join(', ');
  const answers = answersOf(statement);
  if (answers.length === 0 && declared !== '') report(0, `The statement has no RETURN; write RETURN .. AS ${declared}, or @rows none`);
  for (const answer of answers) {
    const items = findRules(answer, ['returnItem'], ['expression']);
    const nameless = items.find((item) => columnOf(item) === null);
    const columns = items.map(columnOf).join(', ');
    if (file.header.rows === 'none') report(answer.line, '@rows none answers with nothing; take the RETURN out, or declare its columns');
    else if (nameless) report(nameless.line, `The column ${textOf(nameless)} has no name; write AS and the name of its @column`);
    else if (columns !== declared)
      report(answer.line, `RETURN gives (${columns}) and the header declares (${declared}); make them the same, in the same order`);
  }
}

function refuseStars(statement: CypherNode, report: Report): void {
  for (const items of findRules(statement, ['returnClause']).flatMap((clause) => findRules(clause, ['returnItems'], ['expression']))) {
    if (hasToken(items, '*')) report(items.line, 'RETURN * hides what is read; list the columns one by one');
  }
  for (const element of findRules(statement, ['mapProjectionElement']).filter((tree) => hasToken(tree, '*'))) {
    report(element.line, '.* hides what is read; list the properties one by one');
  }
}

function refuseUnbounded(statement: CypherNode, report: Report): void {
  const wanted = 'is without an upper bound; write one, such as {1,4} or *1..4';
  for (const length of findRules(statement, ['pathLength'])) {
    if (!/^\*(\d+|\d*\.\.\d+)$/.test(textOf(length))) report(length.line, `The length ${textOf(length)} ${wanted}`);
  }
  for (const quantifier of findRules(statement, ['quantifier'])) {
    if (!/^\{(\d+|\d*,\d+)\}$/.test(textOf(quantifier))) report(quantifier.line, `The quantifier ${textOf(quantifier)} ${wanted}`);
  }
}

function refuseBuiltNames(statement: CypherNode, entities: ReadonlySet<string>, report: Report): void {
  const wanted = 'names never come from input or from joined text; write the name itself';
  const built = ['dynamicExpression', 'dynamicLabelType', 'dynamicAnyAllExpression', 'dynamicProperty', 'dynamicPropertyExpression'];
  for (const tree of findRules(statement, built, built)) report(tree.line, `${textOf(tree)}: ${wanted}`);
  for (const access of findRules(statement, ['expression2'])) {
    const [value, postfix] = access.children;
    const isEntity = value !== undefined && entities.has(nameOf(value));
    if (isEntity && postfix && hasToken(postfix, '[')) report(access.line, `${textOf(access)}: ${wanted}`);
  }
  for (const call of findRules(statement, ['functionInvocation']).filter((tree) => HIDING_FUNCTIONS.includes(functionName(tree)))) {
    report(call.line, `${functionName(call)}(..) hides what is read; write the properties one by one`);
  }
  for (const tree of findRules(statement, ['properties']).filter((each) => childRule(each, 'parameter'))) {
    report(tree.line, `${textOf(tree)} can set any property, a marking too; write the properties one by one`);
  }
  for (const item of findRules(statement, ['setItem'])) {
    const whole = childRules(item, 'variable').length > 0 && hasToken(item, '=', '+=');
    if (whole) report(item.line, `SET ${textOf(item)} can overwrite a marking; set the properties one by one`);
  }
}

function refuseForeignCalls(statement: CypherNode, report: Report): void {
  const calls = findRules(statement, ['functionInvocation', 'callClause']);
  for (const call of calls.filter((tree) => functionName(tree).startsWith('apoc.'))) {
    report(call.line, `${functionName(call)} is of APOC, which is not installed; write it in Cypher or in TypeScript`);
  }
  for (const tree of findRules(statement, ['subqueryInTransactionsParameters'])) {
    report(tree.line, 'IN TRANSACTIONS commits a part at a time, outside the one transaction of a write; send batches from the use case');
  }
  for (const tree of findRules(statement, ['loadCSVClause', 'useClause'])) {
    report(tree.line, `${tree.children[0]?.name ?? ''} reaches outside the graph; take it out`);
  }
}

function refuseMalformedMacros({ body, header }: StatementFile, report: Report): void {
  const lineOf = ({ index }: RegExpExecArray) => body.slice(0, index).split('\n').length - 1;
  const left = /\b(visible|pointed)\s*\(/i.exec(codeOnly(expandMacros(body)));
  const macro = left?.[1]?.toLowerCase();
  if (left) report(lineOf(left), `${macro}(..) takes the name of one node or fact, in small letters; write ${macro}(held)`);
  const pointed = header.pointing ? null : /\bpointed\(/.exec(codeOnly(body));
  if (pointed) report(lineOf(pointed), 'pointed(..) tells what its viewer may not read; it stands in statements of @access pointing alone');
}

const WRITING = ['createClause', 'insertClause', 'mergeClause', 'deleteClause', 'setClause', 'removeClause', 'foreachClause'];

/** What no statement may do, whatever its header says. */
export function checkForm(file: StatementFile, statement: CypherNode, entities: ReadonlySet<string>, report: Report): void {
  const lines = file.body.split('\n').length;
  if (lines > LONGEST_STATEMENT) report(LONGEST_STATEMENT, `The statement has ${lines} lines; split it, ${LONGEST_STATEMENT} are enough for one question`);
  refuseMalformedMacros(file, report);
  const change = findRules(statement, WRITING)[0];
  if (file.header.mode === 'read' && change) report(change.line, '@mode read changes nothing; write @mode write, or take the change out');
  if (file.header.mode === 'write' && !change) report(0, '@mode write changes nothing here; write @mode read');
  const each = /\bFACT_TYPE\b/.test(codeOnly(file.body, 'string'));
  if (each !== file.header.each)
    report(0, each ? 'FACT_TYPE stands for every fact type; write @each FACT_TYPE' : '@each FACT_TYPE: the word FACT_TYPE stands nowhere; take the tag out');
  refuseStars(statement, report);
  refuseUnbounded(statement, report);
  refuseBuiltNames(statement, entities, report);
  refuseForeignCalls(statement, report);
}
