import fc from 'fast-check';
import { IdMint } from '../../../src/domain/ids/id-mint';
import { isWithin } from './build-viewer';
import { WorldBuilder } from './build-world';
import { visiblePart } from './visible-part';
import type { World, WorldRecord } from './world';
import { worldRecipe } from './world-recipe';

const mint = new IdMint(Buffer.from('secret of a test'));

function recordsOf({ investigations, sources, persons, facts }: World): WorldRecord[] {
  return [...investigations, ...sources, ...persons, ...facts];
}

const worlds = worldRecipe.map((recipe) => new WorldBuilder(recipe, mint).build());

test('what is left when the invisible is removed is all visible', () => {
  fc.assert(
    fc.property(worlds, ({ world, viewer }) => {
      const once = visiblePart(world, viewer);
      expect(visiblePart(once, viewer)).toEqual(once);
    }),
  );
});

test('nothing that is left names anything that was removed', () => {
  fc.assert(
    fc.property(worlds, ({ world, viewer }) => {
      const part = visiblePart(world, viewer);
      const [scopes, versions] = [part.scopes.map(({ number }) => number), part.versions.map(({ number }) => number)];
      for (const { scope, fromVersion } of recordsOf(part)) {
        expect(scopes).toContain(scope);
        expect(versions).toContain(fromVersion);
      }
      const ids = new Set([...recordsOf(part), ...part.selectors, ...part.platforms, ...part.organisations].map(({ id }) => id));
      for (const { from, to, source } of part.facts) expect([from, to, source].filter((id) => !ids.has(id))).toEqual([]);
      for (const { source } of part.persons) expect(ids).toContain(source);
    }),
  );
});

test("a world keeps the graph's own promise: a fact is seen by nobody who may not see its ends", () => {
  fc.assert(
    fc.property(worlds, ({ world }) => {
      const records = new Map(recordsOf(world).map((record) => [record.id, record]));
      const scopeOf = ({ scope }: WorldRecord) => world.scopes.find(({ number }) => number === scope) as World['scopes'][number];
      for (const fact of world.facts) {
        const ends = [fact.from, fact.to, fact.source].flatMap((id) => records.get(id) ?? []);
        expect(ends.filter((end) => !isWithin(scopeOf(fact), scopeOf(end)))).toEqual([]);
        expect(ends.filter((end) => end.untilVersion < fact.untilVersion)).toEqual([]);
      }
    }),
  );
});

test('most worlds hide something next to what is seen', () => {
  const sample = fc.sample(worlds, { numRuns: 300, seed: 7 });
  const telling = sample.filter(({ world, viewer }) => {
    const part = visiblePart(world, viewer);
    const seen = new Set(part.selectors.map(({ id }) => id));
    const hidden = world.facts.filter((fact) => !part.facts.includes(fact));
    return hidden.some(({ from, to }) => seen.has(from) || seen.has(to));
  });
  expect(telling.length).toBeGreaterThan(150);
});
