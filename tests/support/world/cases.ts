import type { GraphQLSchema } from 'graphql';
import { URNS } from './catalogue';
import { someOf } from './asked-ids';
import { refusedCreations, repeatedCreations, savedCreations } from './creations';
import { repeatedEntries, worldEntries } from './entries';
import { checkCase, lookupCase } from './lookup-cases';
import { nodeCase, nodesCase } from './node-cases';
import type { Asked, Case, Question } from './question';
import { connectionOf, type SelectAll } from './select-all';

const iso = (moment: number): string => new Date(moment).toISOString();

const VIEWER: Case = {
  rootField: 'Query.viewer',
  turn: 'together',
  questions: () => [{ name: 'who asks', query: '{ viewer { name force clearance compartments roles } }' }],
};

function factsCase(select: SelectAll): Case {
  const query = select.document('query ($ids: [ID!]!) { facts(ids: $ids) { ...Fact@all(1) } }');
  return { rootField: 'Query.facts', turn: 'together', questions: ({ ids }) => [{ name: 'all facts', query, variables: { ids: ids.facts } }] };
}

function investigationCase(select: SelectAll): Case {
  const query = select.document(
    'query ($urn: String!, $force: String, $asOf: DateTime) { investigation(urn: $urn, force: $force, asOf: $asOf) { ...Investigation@all(2) } }',
  );
  return {
    rootField: 'Query.investigation',
    turn: 'together',
    questions: ({ viewer, moments, choice }) => [
      ...[...URNS.slice(0, 3), 'never/given'].map((urn) => ({ name: `by number ${urn}`, query, variables: { urn } })),
      { name: 'of the own force', query, variables: { urn: URNS[0], force: viewer.force } },
      ...moments.map((moment) => ({ name: `as of ${iso(moment)}`, query, variables: { urn: URNS[choice % URNS.length], asOf: iso(moment) } })),
    ],
  };
}

function investigationsCase(select: SelectAll): Case {
  const list = (selection: string) =>
    `query ($first: Int, $after: String, $filter: InvestigationFilter) { investigations(first: $first, after: $after, filter: $filter) { ${connectionOf(selection)} } }`;
  const deep = select.document(list('...Investigation@all(1)'));
  const shallow = list('id urn version visibility');
  const filtered = (name: string, filter: object) => ({ name, query: shallow, variables: { filter } });
  return {
    rootField: 'Query.investigations',
    turn: 'together',
    questions: ({ viewer }) => [
      { name: 'all', query: deep, variables: { first: 100 } },
      { name: 'by pages', query: shallow, variables: { first: 1 }, turnPages: ['investigations'] },
      { name: 'no page', query: shallow, variables: { first: 0 } },
      filtered('of the own force', { force: viewer.force }),
      filtered('by words', { text: 'LANTERN', status: 'OPEN' }),
      filtered('by days', { openedFrom: '2026-02-20', openedTo: '2026-02-21' }),
    ],
  };
}

function overlapsCase(select: SelectAll): Case {
  const list = (selection: string) =>
    `query ($first: Int, $after: String, $filter: OverlapFilter, $asOf: DateTime) { overlaps(first: $first, after: $after, filter: $filter, asOf: $asOf) { ${connectionOf(selection)} } }`;
  const deep = select.document(list('...Overlap@all(2)'));
  const shallow = list('id score strength');
  return {
    rootField: 'Query.overlaps',
    turn: 'together',
    questions: ({ viewer, moments }) => [
      { name: 'the board', query: deep, variables: { first: 20 } },
      { name: 'by pages', query: shallow, variables: { first: 1 }, turnPages: ['overlaps'] },
      { name: 'of the own force', query: shallow, variables: { filter: { force: viewer.force, minScore: 3 } } },
      ...moments.map((moment) => ({ name: `as of ${iso(moment)}`, query: shallow, variables: { asOf: iso(moment) } })),
    ],
  };
}

/** Words that stand in names, titles and identifiers, whole, begun, misspelt and disguised; numbers in another writing; what nothing bears. */
const SOUGHT = [
  'lantern',
  'harbour review',
  'Jonh Lantern',
  'Iantern',
  'oper',
  'ada quay',
  '07700 900123',
  '2026/0001',
  'northshire',
  'chatline',
  '198.51',
  'quince',
];

function searchCase(select: SelectAll): Case {
  const list = (selection: string) =>
    `query ($text: String!, $types: [EntityType!], $first: Int, $after: String, $asOf: DateTime) {
      search(text: $text, types: $types, first: $first, after: $after, asOf: $asOf) { ${connectionOf(selection)} } }`;
  const deep = select.document(list('...Entity@all(1)'));
  const shallow = list('id type label');
  return {
    rootField: 'Query.search',
    turn: 'together',
    questions: ({ moments, choice }) => {
      const text = SOUGHT[choice % SOUGHT.length];
      return [
        ...SOUGHT.map((each) => ({ name: `for ${each}`, query: shallow, variables: { text: each } })),
        { name: 'deeply', query: deep, variables: { text, first: 20 } },
        { name: 'by pages', query: shallow, variables: { text: 'lantern', first: 1 }, turnPages: ['search'] },
        { name: 'of some types by pages', query: shallow, variables: { text, types: ['SUBJECT', 'EMAIL', 'SOURCE'], first: 2 }, turnPages: ['search'] },
        { name: 'for nothing', query: shallow, variables: { text: '?' } },
        ...moments.map((moment) => ({ name: `as of ${iso(moment)}`, query: shallow, variables: { text: 'lantern', asOf: iso(moment) } })),
      ];
    },
  };
}

/** Asked before anything else, in order: each reading is an entry that the next one shows. */
function auditCase(select: SelectAll): Case {
  const query = select.document(
    `query ($first: Int, $after: String, $filter: AuditFilter) { audit(first: $first, after: $after, filter: $filter) { ${connectionOf('...AuditEntry@all(0)')} } }`,
  );
  return {
    rootField: 'Query.audit',
    turn: 'first',
    questions: ({ ids, viewer, choice }: Asked) => [
      { name: 'all', query, variables: { first: 100 } },
      { name: 'by pages', query, variables: { first: 1, filter: { operation: 'CONSULTATION' } }, turnPages: ['audit'] },
      ...someOf(ids.entities, 1).map((subject) => ({ name: `of ${subject}`, query, variables: { filter: { subject } } })),
      { name: 'of a user', query, variables: { first: 1 + (choice % 3), filter: { actor: viewer.name } } },
    ],
  };
}

const VERIFY_AUDIT: Case = {
  rootField: 'Query.verifyAudit',
  turn: 'first',
  questions: () => [{ name: 'the log', query: '{ verifyAudit { intact entries firstBroken } }' }],
};

interface Writing {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Several writes of one kind in one request, which GraphQL carries out one after the other. */
function writesAtOnce(select: SelectAll, { field, type, depth }: { field: string; type: string; depth: number }, asked: readonly Writing[]): Question {
  const variables = asked.map((_writing, index) => `$input${index}: ${type}Input!`).join(', ');
  const fields = asked.map((_writing, index) => `a${index}: ${field}(input: $input${index}) { ...${type}Result@all(${depth}) }`).join(' ');
  return {
    name: asked.map(({ name }) => name).join(', '),
    query: select.document(`mutation (${variables}) { ${fields} }`),
    variables: Object.fromEntries(asked.map(({ input }, index) => [`input${index}`, input])),
  };
}

/** What is saved comes last, in order, for it changes the world; what is refused for its own words changes nothing. */
function creationCases(select: SelectAll): Case[] {
  const creation = { field: 'createInvestigation', type: 'CreateInvestigation', depth: 2 };
  const each = (writing: Writing) => writesAtOnce(select, creation, [writing]);
  const rootField = 'Mutation.createInvestigation';
  return [
    { rootField, turn: 'together', questions: (asked) => refusedCreations(asked).map(each) },
    { rootField, turn: 'last', questions: (asked) => [writesAtOnce(select, creation, savedCreations(asked)), ...repeatedCreations(asked).map(each)] },
  ];
}

const ENTRIES_AT_ONCE = 10;

function entryCase(select: SelectAll): Case {
  const recording = { field: 'recordIntelligence', type: 'RecordIntelligence', depth: 1 };
  return {
    rootField: 'Mutation.recordIntelligence',
    turn: 'last',
    questions: (asked) => {
      const entries = worldEntries(asked);
      const starts = entries.flatMap((_entry, index) => (index % ENTRIES_AT_ONCE === 0 ? [index] : []));
      const together = starts.map((start) => writesAtOnce(select, recording, entries.slice(start, start + ENTRIES_AT_ONCE)));
      return [...together, ...repeatedEntries(asked).map((entry) => writesAtOnce(select, recording, [entry]))];
    },
  };
}

/** A case for every root field of the schema. */
export function buildCases(schema: GraphQLSchema, select: SelectAll): Case[] {
  return [
    auditCase(select),
    VERIFY_AUDIT,
    VIEWER,
    nodeCase(schema, select),
    nodesCase(select),
    factsCase(select),
    investigationCase(select),
    investigationsCase(select),
    overlapsCase(select),
    lookupCase(select),
    checkCase(select),
    searchCase(select),
    entryCase(select),
    // Last of all: where a leak lets one side alone create, whatever is written afterwards shows it too.
    ...creationCases(select),
  ];
}

/** The root fields of the executable schema, `Query.overlaps` for one. */
export function rootFieldsOf(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((root) => root != null);
  return roots.flatMap((root) => Object.keys(root.getFields()).map((field) => `${root.name}.${field}`)).sort();
}
