import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { COUNT_CAP } from '../../../src/domain/paging/connection';
import { MATCHES, matchOf, rankOf } from '../../../src/domain/search/match-of';
import { placeOf } from '../../../src/domain/search/place-of';
import { formsOf } from '../../../src/domain/search/search-forms';
import { readSought, type SoughtText } from '../../../src/domain/search/sought-text';
import { textsOf } from '../../../src/domain/search/texts-of';
import { enterInSearch, type Findable } from '../../../src/features/search/enter-in-search';
import { HitFinder, type Hit, type HitPosition } from '../../../src/features/search/use-cases/find-hits';
import { FAR_FUTURE } from '../../../src/graph/graph-model';
import type { GraphView } from '../../../src/graph/statement';
import type { System } from '../../../src/system/open-system';
import { emptyDatabase, openTestSystem } from '../../support/api-server';
import { testNeo4j } from '../../support/test-neo4j';

const [SEEN, HIDDEN, PIECES] = [1, 2, 3];
const PAGE = 400;
let home: string;
let system: System;

beforeAll(async () => {
  await emptyDatabase(testNeo4j());
  ({ home, system } = await openTestSystem(testNeo4j(), Date.now));
}, 60_000);

afterAll(async () => {
  await system.close();
  await rm(home, { recursive: true, force: true });
});

const viewOf = (scope: number): GraphView => ({
  run: (spec, params) => system.graph.run(spec, params),
  access: { readScopes: [scope], version: 1, unpublished: [] },
});

async function enter(entities: readonly Findable[], scope: number): Promise<void> {
  for (let from = 0; from < entities.length; from += 1000) {
    const some = entities.slice(from, from + 1000);
    await system.graph.write('test', (transaction) => enterInSearch(transaction, some, { scope, fromVersion: 1, untilVersion: FAR_FUTURE }));
  }
}

function people(count: number, name: string, kind = 'seen'): Findable[] {
  return Array.from({ length: count }, (_, number) => ({ id: system.mint.entity('PERSON', kind, name, String(number)), type: 'PERSON', name }));
}

function cases(count: number, title: string, kind = 'seen'): Findable[] {
  return Array.from({ length: count }, (_, number) => {
    return { id: system.mint.entity('INVESTIGATION', kind, title, String(number)), type: 'INVESTIGATION', urn: `NS/${number}`, title };
  });
}

function soughtOf(text: string): SoughtText {
  const sought = readSought(text);
  if (!sought) throw new Error(`${text} cannot be sought`);
  return sought;
}

/** All that meets the text, ranked by the rule alone. */
function ranked(entities: readonly Findable[], text: string): Hit[] {
  const hits = entities.flatMap((entity): Hit[] => {
    const match = matchOf(soughtOf(text), formsOf(textsOf(entity)));
    return match ? [{ id: entity.id, match, place: placeOf(entity.id) }] : [];
  });
  return hits.sort((left, right) => rankOf(left.match) - rankOf(right.match) || (left.place < right.place ? -1 : 1));
}

const RECORDS = ['INVESTIGATION', 'PERSON'] as const;

async function turned(text: string, scope: number): Promise<{ hits: Hit[]; counts: number[] }> {
  const finder = new HitFinder(viewOf(scope), soughtOf(text), RECORDS);
  const [hits, counts]: [Hit[], number[]] = [[], []];
  for (let after: HitPosition | null = null; ;) {
    const page = await finder.find(after, PAGE);
    hits.push(...page.hits);
    counts.push(page.counted);
    const last = page.hits.at(-1);
    if (!last || page.hits.length < PAGE) return { hits, counts };
    after = { rank: rankOf(last.match), place: last.place };
  }
}

test('far more matches than are counted come in the order of the rule, each once, whatever else is in the index', async () => {
  const seen = [
    ...people(40, 'Lantern'),
    ...cases(1300, 'Operation Lantern'),
    ...people(1100, 'Jo Lanterns'),
    ...people(30, 'Iantern'),
    ...people(50, 'Lantren'),
  ];
  await enter(seen, SEEN);
  const expected = ranked(seen, 'lantern');
  expect([...new Set(expected.map(({ match }) => match))]).toEqual(MATCHES);
  const first = await turned('lantern', SEEN);
  expect(first.hits).toEqual(expected);
  expect(new Set(first.counts)).toEqual(new Set([COUNT_CAP + 1]));
  await enter([...people(500, 'Lantern', 'hidden'), ...cases(1200, 'Lantern lantern', 'hidden'), ...people(800, 'Lantrens', 'hidden')], HIDDEN);
  expect(await turned('lantern', SEEN)).toEqual(first);
}, 120_000);

test('the index finds exactly what meets the rule', async () => {
  const piece = fc.constantFrom(
    'anna',
    'ana',
    'hanna',
    'annabel',
    'müller',
    'muller',
    'иванов',
    'ivanov',
    'iv4nov',
    'l1ght',
    'light',
    'lignt',
    '77',
    '7',
    'x',
    'o’neil',
    'раул',
  );
  const name = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(pieces.length === 2 ? '' : ' '));
  const names = fc.sample(name, { numRuns: 200, seed: 7 });
  const entities = names.map((each, number): Findable => ({ id: system.mint.entity('PERSON', 'pieces', String(number)), type: 'PERSON', name: each }));
  await enter(entities, PIECES);
  await fc.assert(
    fc.asyncProperty(name, async (text) => {
      const expected = ranked(entities, text);
      const { hits } = await turned(text, PIECES);
      expect(hits).toEqual(expected);
    }),
    { numRuns: 60, seed: 7 },
  );
}, 120_000);

test('whoever reads thousands of scopes is answered like anybody else', async () => {
  const view = { ...viewOf(SEEN), access: { readScopes: Array.from({ length: 3000 }, (_, scope) => scope + 1), version: 1, unpublished: [] } };
  const { hits } = await new HitFinder(view, soughtOf('iantern jo anna light hanna müller ivanov'), ['PERSON']).find(null, 10);
  expect(hits).toEqual([]);
});
