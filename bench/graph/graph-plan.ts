/** How much of what a graph of a size holds; the same proportions at each size, so that only the hubs and the whole grow. */
export interface GraphPlan {
  readonly nodes: number;
  readonly investigations: number;
  readonly sourcesEach: number;
  readonly personsEach: number;
  readonly platforms: number;
  readonly selectors: number;
  /** Facts of each of the largest hubs: 150,000 at 1.2 million nodes. */
  readonly hubFacts: number;
}

/** Held by the first two of all, by twenty more a tenth as often, and by one that the viewer sees next to nothing of. */
export const LARGE_HUBS = 2;
export const LESSER_HUBS = 20;
export const HUBS = LARGE_HUBS + LESSER_HUBS + 1;

/** Versions that are published; one more is open, so that nothing of it is seen. */
export const VERSIONS = 200;

const SMALLEST = 5_000;

export function planGraph(nodes: number): GraphPlan {
  if (!Number.isSafeInteger(nodes) || nodes < SMALLEST) throw new Error(`A graph has at least ${SMALLEST} nodes, not ${nodes}`);
  const investigations = Math.floor(nodes / 40);
  const [sourcesEach, personsEach, platforms] = [3, 6, 20];
  const selectors = nodes - investigations * (1 + sourcesEach + personsEach) - platforms;
  return { nodes, investigations, sourcesEach, personsEach, platforms, selectors, hubFacts: Math.floor(nodes / 8) };
}
