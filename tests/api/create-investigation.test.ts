import { startApiServer, type ApiServer } from '../support/api-server';
import { dataOf, nodesOf, type Edges } from '../support/asking';
import { AUDITOR, NORTHSHIRE, SOUTHMERE } from '../support/two-forces';
import type { Viewer } from '../../src/domain/access/viewer';

let server: ApiServer;

beforeAll(async () => {
  server = await startApiServer();
}, 60_000);

afterAll(() => server.close());

let keys = 0;

function anInput(changes: object = {}): Record<string, unknown> {
  keys += 1;
  return {
    urn: `NS/2026/${keys}`,
    title: 'Operation Lantern',
    force: 'northshire',
    visibility: 'POINTER',
    tier: 'OFFICIAL',
    contact: 'desk@northshire.example.org',
    openedOn: '2026-03-01',
    idempotencyKey: `key ${keys}`,
    ...changes,
  };
}

const CREATE = `mutation ($input: CreateInvestigationInput!) { createInvestigation(input: $input) { __typename
  ... on InvestigationSaved { investigation { id type label urn title force status openedOn visibility version contact subjects { totalCount } overlaps { totalCount } } }
  ... on UrnTaken { message } } }`;

interface Created {
  readonly __typename: string;
  readonly investigation?: { readonly id: string; readonly urn: string; readonly version: string };
  readonly message?: string;
}

async function create(input: object, viewer: Viewer = NORTHSHIRE): Promise<Created> {
  return (await dataOf<{ createInvestigation: Created }>(server, viewer, CREATE, { input })).createInvestigation;
}

async function refusalOf(input: object, viewer: Viewer = NORTHSHIRE): Promise<string[]> {
  const { body } = await server.ask(viewer, CREATE, { input });
  expect(body.data ?? null).toBeNull();
  return (body.errors ?? []).flatMap(({ message, extensions }) => [extensions.code, message]);
}

async function numbersOf(viewer: Viewer = NORTHSHIRE): Promise<string[]> {
  const { investigations } = await dataOf<{ investigations: Edges<{ urn: string }> }>(
    server,
    viewer,
    '{ investigations(first: 100) { edges { node { urn } } } }',
  );
  return nodesOf(investigations).map(({ urn }) => urn);
}

const seeks = (urn: unknown, viewer: Viewer) =>
  dataOf<{ investigation: { id: string } | null }>(server, viewer, 'query ($urn: String!) { investigation(urn: $urn) { id } }', { urn });

test('what was asked for is saved, and seen at once', async () => {
  const input = anInput({ urn: 'NS/2026/0815', markings: ['OFFICIAL-SENSITIVE'], members: ['dc.larkin'] });
  const created = await create(input);
  expect(created).toEqual({
    __typename: 'InvestigationSaved',
    investigation: {
      id: expect.stringMatching(/^inv_.{22}$/) as string,
      type: 'INVESTIGATION',
      label: 'NS/2026/0815 Operation Lantern',
      urn: 'NS/2026/0815',
      title: 'Operation Lantern',
      force: 'northshire',
      status: 'OPEN',
      openedOn: '2026-03-01',
      visibility: 'POINTER',
      version: expect.stringMatching(/^.{22}$/) as string,
      contact: 'desk@northshire.example.org',
      subjects: { totalCount: 0 },
      overlaps: { totalCount: 0 },
    },
  });
  expect((await seeks('NS/2026/0815', NORTHSHIRE)).investigation?.id).toBe(created.investigation?.id);
  expect((await seeks('NS/2026/0815', { ...NORTHSHIRE, name: 'dc.ames' })).investigation).toBeNull();
});

describe('a number', () => {
  test('that one of the same force bears already is taken, and what to do is said', async () => {
    const { urn } = anInput();
    await create(anInput({ urn }));
    expect(await create(anInput({ urn, title: 'Operation Quay' }))).toEqual({
      __typename: 'UrnTaken',
      message: `northshire has an investigation ${String(urn)} already. Open that one, or choose another number.`,
    });
    expect((await numbersOf()).filter((each) => each === urn)).toHaveLength(1);
  });

  test('that another force gave is free', async () => {
    const { urn } = anInput();
    await create(anInput({ urn, force: 'southmere', visibility: 'OPEN' }), SOUTHMERE);
    expect((await create(anInput({ urn }))).__typename).toBe('InvestigationSaved');
  });

  test('that a hidden investigation bears is free, or taking it would tell of it', async () => {
    const { urn } = anInput();
    const inside = { ...NORTHSHIRE, name: 'ds.quill', compartments: ['OAK'] };
    await create(anInput({ urn, compartments: ['OAK'] }), inside);
    expect((await create(anInput({ urn }))).__typename).toBe('InvestigationSaved');
    expect((await create(anInput({ urn }), inside)).__typename).toBe('UrnTaken');
  });

  test('that is asked for ten times at once is given once', async () => {
    const { urn } = anInput();
    const created = await Promise.all(Array.from({ length: 10 }, () => create(anInput({ urn }))));
    expect(created.map(({ __typename }) => __typename).sort()).toEqual(['InvestigationSaved', ...Array<string>(9).fill('UrnTaken')]);
    expect((await numbersOf()).filter((each) => each === urn)).toHaveLength(1);
  });
});

describe('is refused, and it is said what to change:', () => {
  test.each([
    ['a tier above the clearance', { tier: 'SECRET' }, 'tier must not be above your clearance, OFFICIAL.'],
    ['a compartment that is not held', { compartments: ['OAK'] }, 'compartments must be ones that you hold: OAK is not.'],
    ['members without the creator', { members: ['dc.ames'] }, 'members must name you, dc.larkin, too.'],
    ['no members at all', { members: [] }, 'members must name you, dc.larkin, too.'],
    ['another force', { force: 'southmere' }, 'force must be your own organisation, northshire.'],
    ['no number', { urn: '' }, 'urn must have 1 to 100 characters.'],
    ['a number that is too long', { urn: 'N'.repeat(101) }, 'urn must have 1 to 100 characters.'],
    ['a number over two lines', { urn: 'NS/1\nNS/2' }, 'urn must be one line of text: it contains a control character.'],
    ['a title that is too long', { title: 'T'.repeat(301) }, 'title must have 1 to 300 characters.'],
    ['no desk to call', { contact: '' }, 'contact must have 1 to 300 characters.'],
    ['a marking without words', { markings: [''] }, 'each of markings must have 1 to 100 characters.'],
    ['no key', { idempotencyKey: '' }, 'idempotencyKey must have 1 to 200 characters.'],
    ['a key that is too long', { idempotencyKey: 'k'.repeat(201) }, 'idempotencyKey must have 1 to 200 characters.'],
  ])('%s', async (_what, changes, sentence) => {
    const before = await numbersOf();
    expect(await refusalOf(anInput(changes))).toEqual(['BAD_USER_INPUT', sentence]);
    expect(await numbersOf()).toEqual(before);
  });

  test.each([
    ['a tier that is none', { tier: 'RESTRICTED' }],
    ['a visibility that is none', { visibility: 'HIDDEN' }],
    ['a day that is none', { openedOn: '2026-02-30' }],
    ['a moment for a day', { openedOn: '2026-03-01T00:00:00Z' }],
    ['a title that is null', { title: null }],
    ['a field that is not known', { owner: 'me' }],
    ['half of a surrogate pair', { title: 'Lantern \ud83d' }],
    ['a NUL', { contact: 'desk\0' }],
  ])('%s', async (_what, changes) => {
    expect((await refusalOf(anInput(changes)))[0]).toBe('BAD_USER_INPUT');
  });
});

describe('the same key', () => {
  test('and input again give the stored outcome, and nothing is done twice', async () => {
    const input = anInput();
    const [first, again] = [await create(input), await create(input)];
    expect(again).toEqual(first);
    const taken = anInput({ urn: input['urn'] });
    expect([await create(taken), await create(taken)].map(({ __typename }) => __typename)).toEqual(['UrnTaken', 'UrnTaken']);
    expect((await numbersOf()).filter((urn) => urn === input['urn'])).toHaveLength(1);
  });

  test('sent ten times at once is done once', async () => {
    const input = anInput();
    const created = await Promise.all(Array.from({ length: 10 }, () => create(input)));
    expect(new Set(created.map(({ investigation }) => investigation?.id)).size).toBe(1);
    expect((await numbersOf()).filter((urn) => urn === input['urn'])).toHaveLength(1);
  });

  test('with another input is a conflict, whatever was changed', async () => {
    const input = anInput({ members: null });
    await create(input);
    for (const changes of [
      { urn: 'NS/2026/other' },
      { title: 'Operation Quay' },
      { openedOn: '2026-03-02' },
      { visibility: 'SILENT' },
      { markings: ['OFFICIAL-SENSITIVE'] },
    ]) {
      expect((await refusalOf({ ...input, ...changes }))[0]).toBe('CONFLICT');
    }
    expect(await numbersOf()).not.toContain('NS/2026/other');
  });

  test('of another user is another key', async () => {
    const input = anInput();
    const first = await create(input);
    const colleague = { ...NORTHSHIRE, name: 'dc.ames' };
    expect((await create({ ...input, urn: `${String(input['urn'])}/2` }, colleague)).investigation?.id).not.toBe(first.investigation?.id);
  });

  test('of somebody who may no longer see what it led to tells nothing of it', async () => {
    const input = anInput({ compartments: ['OAK'] });
    await create(input, { ...NORTHSHIRE, compartments: ['OAK'] });
    expect((await refusalOf(input, NORTHSHIRE))[0]).toMatch(/^(BAD_USER_INPUT|CONFLICT)$/);
  });
});

test('the log holds what was intended and what came of it, once each', async () => {
  const input = anInput();
  const { investigation } = await create(input);
  await create(input);
  const log = 'query ($filter: AuditFilter) { audit(filter: $filter) { edges { node { actor operation } } } }';
  const { audit } = await dataOf<{ audit: Edges<{ actor: string; operation: string }> }>(server, AUDITOR, log, { filter: { subject: investigation?.id } });
  expect(nodesOf(audit)).toEqual(Array(4).fill({ actor: 'dc.larkin', operation: 'COLLECTION' }));
  expect(await dataOf(server, AUDITOR, '{ verifyAudit { intact } }')).toEqual({ verifyAudit: { intact: true } });
});
