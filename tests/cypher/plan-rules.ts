import type { Plan } from 'neo4j-driver';

/** A plan starts at these alone: a seek by id or in an index, rows at hand, or what a procedure yields. */
const SEEKS = /^(Multi)?(Node|Directed|Undirected)\w*Seek\w*(\(\w+\))?$|^(Argument|Unwind|ProcedureCall|EmptyRow|Create)$/;
/** Operators that read more than was asked for. */
const WIDE = ['AllNodesScan', 'CartesianProduct', 'NodeByLabelScan', 'RelationshipTypeScan'];

function operatorsOf(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}

function nameOf(plan: Plan): string {
  return plan.operatorType.replace(/@.*$/, '');
}

/** Allowances that no plan of a file needs: they would hide the scan that somebody adds later. */
export function idleAllowances(plans: readonly Plan[], allowed: readonly string[]): string[] {
  const names = plans.flatMap(operatorsOf).map(nameOf);
  return allowed.filter((operator) => !names.some((name) => name.endsWith(operator)));
}

/** The operators of a plan that no query file may have, save those that it allows itself with a reason. */
export function refusedOperators(plan: Plan, allowed: readonly string[] = []): string[] {
  const operators = operatorsOf(plan).map((each) => ({ name: nameOf(each), leaf: each.children.length === 0 }));
  const refused = operators.filter(({ name, leaf }) => WIDE.some((wide) => name.endsWith(wide)) || (leaf && !SEEKS.test(name)));
  return refused.map(({ name }) => name).filter((name) => !allowed.some((operator) => name.endsWith(operator)));
}
