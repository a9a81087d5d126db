import { graphql } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { ROLES, type UserRole } from '../../src/domain/access/viewer';
import { ClientFault } from '../../src/kernel/faults';
import { PERMISSIONS, enforcePermissions } from '../../src/server/permissions';
import { buildSchema } from '../../src/server/schema';

function rootFields(): string[] {
  const schema = buildSchema();
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
    Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name}.${field}`),
  );
}

/** What a viewer of these roles is told of one root field. */
async function ask(field: keyof typeof PERMISSIONS, roles: readonly UserRole[]): Promise<unknown> {
  const [root, name] = field.split('.') as [string, string];
  const typeDefs = root === 'Query' ? `type Query { ${name}: String }` : `type Query { other: String } type ${root} { ${name}: String }`;
  const schema = makeExecutableSchema({ typeDefs, resolvers: { [root]: { [name]: () => 'answered' } } });
  enforcePermissions(schema);
  const source = root === 'Query' ? `{ ${name} }` : `mutation { ${name} }`;
  const { data, errors } = await graphql({ schema, source, contextValue: { viewer: { roles } } });
  const fault = errors?.[0]?.originalError;
  return fault instanceof ClientFault ? [fault.code, fault.message] : data?.[name];
}

test('every root field has its line, and every line its root field', () => {
  expect(Object.keys(PERMISSIONS).sort()).toEqual(rootFields().sort());
});

test('what each role may do is this', () => {
  const allowed = Object.fromEntries(
    ROLES.map((role) => [role, rootFields().filter((field) => PERMISSIONS[field as keyof typeof PERMISSIONS].includes(role))]),
  );
  const reading = [
    'Query.check',
    'Query.facts',
    'Query.investigation',
    'Query.investigations',
    'Query.lookup',
    'Query.node',
    'Query.nodes',
    'Query.overlaps',
    'Query.search',
    'Query.viewer',
  ];
  const sorted = Object.fromEntries(Object.entries(allowed).map(([role, fields]) => [role, fields.sort()]));
  expect(sorted).toEqual({
    analyst: ['Mutation.recordIntelligence', ...reading],
    investigator: ['Mutation.createInvestigation', 'Mutation.recordIntelligence', ...reading],
    supervisor: ['Mutation.createInvestigation', 'Mutation.recordIntelligence', ...reading],
    administrator: ['Mutation.createInvestigation', ...reading],
    auditor: ['Query.audit', 'Query.verifyAudit', 'Query.viewer'],
    feed: ['Query.viewer'],
  });
});

test('a role that is not on the line is refused the operation, by name', async () => {
  expect(await ask('Query.investigations', ['auditor'])).toEqual(['FORBIDDEN', 'Your roles do not allow investigations.']);
  expect(await ask('Mutation.createInvestigation', ['analyst', 'auditor', 'feed'])).toEqual(['FORBIDDEN', 'Your roles do not allow createInvestigation.']);
});

test('one role on the line is enough, whatever the others', async () => {
  expect(await ask('Query.audit', ['analyst', 'auditor'])).toBe('answered');
  expect(await ask('Mutation.createInvestigation', ['supervisor'])).toBe('answered');
});

test('nobody without a role is answered', async () => {
  for (const field of Object.keys(PERMISSIONS) as (keyof typeof PERMISSIONS)[]) expect(await ask(field, [])).toEqual(['FORBIDDEN', expect.any(String)]);
});

test('a field without a line denies everybody', async () => {
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { newcomer: String constructor: String }',
    resolvers: { Query: { newcomer: () => 'answered' } },
  });
  enforcePermissions(schema);
  const { errors } = await graphql({ schema, source: '{ newcomer constructor }', contextValue: { viewer: { roles: ROLES } } });
  expect(errors?.map(({ message }) => message)).toEqual(['Your roles do not allow newcomer.', 'Your roles do not allow constructor.']);
});
