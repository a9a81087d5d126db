import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredInputField,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export interface ContractComparison {
  /** Root fields of the contract that are not published yet, as `Query.node`. */
  readonly unpublishedRootFields: readonly string[];
  /** Members of types that published root fields reach, which are not published yet. */
  readonly unpublishedMembers: readonly string[];
  /** What is published otherwise than the contract says. */
  readonly mismatches: readonly string[];
}

type Input = GraphQLArgument | GraphQLInputField;
interface Findings {
  readonly missing: string[];
  readonly mismatches: string[];
}

/** The members of the contract beside those published under the same name; what is absent is noted as missing. */
function pairs<Member extends { readonly name: string }>(
  at: string,
  wanted: readonly Member[],
  published: readonly Member[],
  findings: Findings,
): [Member, Member][] {
  return wanted.flatMap((member): [Member, Member][] => {
    const found = published.find(({ name }) => name === member.name);
    if (!found) findings.missing.push(`${at}.${member.name}`);
    return found ? [[member, found]] : [];
  });
}

function compareType(at: string, wanted: { readonly type: unknown }, published: { readonly type: unknown }, findings: Findings): void {
  if (String(wanted.type) !== String(published.type)) findings.mismatches.push(`${at} is ${String(published.type)}, the contract says ${String(wanted.type)}`);
}

function compareInputs(at: string, wanted: readonly Input[], published: readonly Input[], findings: Findings): GraphQLNamedType[] {
  const demanded = published.filter((input) => isRequiredInputField(input));
  for (const { name } of demanded.filter((input) => !wanted.some(({ name }) => name === input.name)))
    findings.mismatches.push(`${at}.${name} is demanded, the contract knows it not`);
  return pairs(at, wanted, published, findings).map(([contract, actual]) => {
    compareType(`${at}.${contract.name}`, contract, actual, findings);
    return getNamedType(contract.type);
  });
}

type Field = GraphQLField<unknown, unknown>;

function compareField(at: string, wanted: Field, published: Field, findings: Findings): GraphQLNamedType[] {
  compareType(at, wanted, published, findings);
  return [getNamedType(wanted.type), ...compareInputs(at, wanted.args, published.args, findings)];
}

const fieldsOf = (type: { getFields(): Record<string, Field> }): Field[] => Object.values(type.getFields());

/** Compares one type, and names the types that it leads to. */
function compareNamedType(wanted: GraphQLNamedType, published: GraphQLNamedType | undefined, findings: Findings): GraphQLNamedType[] {
  const at = wanted.name;
  if (!published || published.constructor.name !== wanted.constructor.name) {
    (published ? findings.mismatches : findings.missing).push(published ? `${at} is of another kind` : at);
    return [];
  }
  if (isEnumType(wanted) && isEnumType(published)) pairs(at, wanted.getValues(), published.getValues(), findings);
  if (isInputObjectType(wanted) && isInputObjectType(published))
    return compareInputs(at, Object.values(wanted.getFields()), Object.values(published.getFields()), findings);
  if (isUnionType(wanted) && isUnionType(published)) return pairs(`${at} |`, wanted.getTypes(), published.getTypes(), findings).map(([member]) => member);
  if ((isObjectType(wanted) && isObjectType(published)) || (isInterfaceType(wanted) && isInterfaceType(published))) {
    pairs(`${at} implements`, wanted.getInterfaces(), published.getInterfaces(), findings);
    return pairs(at, fieldsOf(wanted), fieldsOf(published), findings).flatMap(([contract, actual]) =>
      compareField(`${at}.${contract.name}`, contract, actual, findings),
    );
  }
  return [];
}

/** The object types of the contract behind an interface, which a fragment may ask for. */
function withImplementations(contract: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] {
  return isInterfaceType(type) ? [type, ...contract.getPossibleTypes(type)] : [type];
}

function compareReachable(contract: GraphQLSchema, published: GraphQLSchema, from: readonly GraphQLNamedType[], findings: Findings): void {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (seen.has(type.name)) continue;
    seen.add(type.name);
    waiting.push(...compareNamedType(type, published.getType(type.name), findings).flatMap((next) => withImplementations(contract, next)));
  }
}

/**
 * Holds what is published to the contract: every root field that both have, and every type behind it. What the contract asks
 * for and nothing publishes yet is told apart from what is published wrongly.
 */
export function compareContract(contract: GraphQLSchema, published: GraphQLSchema): ContractComparison {
  const roots: readonly (readonly [GraphQLObjectType | null | undefined, GraphQLObjectType | null | undefined])[] = [
    [contract.getQueryType(), published.getQueryType()],
    [contract.getMutationType(), published.getMutationType()],
    [contract.getSubscriptionType(), published.getSubscriptionType()],
  ];
  const rootFindings: Findings = { missing: [], mismatches: [] };
  const shared = roots.flatMap(([wanted, actual]) =>
    wanted ? pairs(wanted.name, fieldsOf(wanted), actual ? fieldsOf(actual) : [], rootFindings).map((pair) => [wanted.name, ...pair] as const) : [],
  );
  const findings: Findings = { missing: [], mismatches: [] };
  const reached = shared.flatMap(([root, wanted, actual]) => compareField(`${root}.${wanted.name}`, wanted, actual, findings));
  compareReachable(
    contract,
    published,
    reached.flatMap((type) => withImplementations(contract, type)),
    findings,
  );
  return { unpublishedRootFields: rootFindings.missing, unpublishedMembers: findings.missing, mismatches: findings.mismatches };
}
