import { say } from '../bench-run';
import type { BenchGraph } from '../graph/open-bench-graph';
import { measureGroup, type GroupFigures } from '../product/measure-group';
import type { Sides } from '../product/side-by-side';
import type { Effort } from '../product/run-sizes';
import { withServedGraph } from '../product/with-served-graph';

export interface SizeFigures {
  readonly size: number;
  readonly groups: readonly GroupFigures[];
}

interface Answer {
  readonly search: { readonly edges: readonly unknown[] };
}

const QUERY = `query ($text: String!) { search(text: $text, first: 20) { totalCount totalIsAtLeast edges { node { id type label } } } }`;

/** Searches a graph of a size, the product over HTTP against the driver alone. */
export function measureSize(size: number, effort: Effort): Promise<SizeFigures> {
  return withServedGraph(size, (sides, graph) => measureServed(sides, graph, effort));
}

async function measureServed(sides: Sides, { size, sample }: BenchGraph, { sample: asked, rounds }: Effort): Promise<SizeFigures> {
  const groups: GroupFigures[] = [];
  for (const [name, texts] of textsOf(sample.ordinary, asked)) {
    say(`Searching ${size} nodes for ${texts.length} texts: ${name} …`);
    const bodies = texts.map((text) => JSON.stringify({ query: QUERY, variables: { text } }));
    groups.push(await measureGroup<Answer>(sides, { name, bodies, rowsIn: ({ search }) => search.edges.length, rounds }));
  }
  return { size, groups };
}

/** A number of the largest length begins no other, so that the texts meet as much in a small graph as in a large one. */
function textsOf(urns: readonly string[], asked: number): (readonly [string, readonly string[]])[] {
  const numbers = urns.map((urn) => Number(urn.split('/').at(-1)));
  const longest = Math.max(...numbers.map((number) => String(number).length));
  const long = numbers.filter((number) => String(number).length === longest).slice(0, asked);
  return [
    ['numbers of investigations', urns.slice(0, asked)],
    ['titles, misspelt', long.map((number) => `synthetci investigatoin ${number}`)],
    ['a word of every title', ['synthetic']],
  ];
}
