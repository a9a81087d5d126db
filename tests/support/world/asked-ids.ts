import { IdMint, subjectIdOf } from '../../../src/domain/ids/id-mint';
import { overlapIdOf } from '../../../src/domain/overlap/overlap-id';
import { HOUR, NOW } from './catalogue';
import type { Asked, AskedIds } from './question';
import type { World } from './world';
import type { Viewer } from '../../../src/domain/access/viewer';

const FOREIGN = new IdMint(Buffer.from('another installation'));
const MOST_ENTITIES = 40;
const MOST_FACTS = 30;
const MOST_INVESTIGATIONS = 9;

/** Some of many, spread over all of them. */
export function someOf<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as Item);
}

function askedIds(world: World): AskedIds {
  const { investigations, persons, sources, selectors, platforms, organisations, facts } = world;
  const ids = (rows: readonly { readonly id: string }[], most: number) => someOf(rows, most).map(({ id }) => id);
  const never = [FOREIGN.entity('PERSON', 'nobody'), FOREIGN.entity('EMAIL', 'nobody'), FOREIGN.entity('TRANSACTION', 'none'), 'no-id-at-all', ''];
  const people = ids(persons, 9);
  const cases = ids(investigations, MOST_INVESTIGATIONS);
  const entities = [
    ...cases,
    ...people,
    ...people.map(subjectIdOf),
    ...ids(sources, 6),
    ...ids(selectors, 15),
    ...ids([...platforms, ...organisations], 2),
    ...never,
  ];
  const pairs = cases.flatMap((left, index) => cases.slice(index + 1).map((right) => overlapIdOf(left, right)));
  const relations = ids(sources, 6).flatMap((source) => cases.map((other) => `frt_${source.slice(4)}${other.slice(4)}`));
  return {
    entities: entities.slice(-MOST_ENTITIES),
    facts: [...ids(facts, MOST_FACTS), ...someOf(relations, 24), FOREIGN.fact('USES', 'none'), 'fus_short'],
    overlaps: someOf(pairs, 30),
  };
}

/** Draws what is asked for from the whole world, the hidden included. */
export function askedOf(world: World, viewer: Viewer, choice: number): Asked {
  const published = [...world.versions.flatMap(({ publishedAt }) => publishedAt ?? []), NOW - HOUR];
  const between = published[choice % published.length] ?? NOW;
  return { world, viewer, choice, ids: askedIds(world), moments: [between - 1, between + HOUR / 2, NOW + HOUR] };
}
