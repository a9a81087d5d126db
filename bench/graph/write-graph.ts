import { BENCH_SCOPES } from './bench-scopes';
import { entityId, FIRST_DAY, GraphWriter } from './graph-writer';
import { planGraph, VERSIONS } from './graph-plan';
import { Random } from './random';
import { RowSink } from './row-sink';
import { writeCases, type Case } from './write-cases';
import { writeLinks } from './write-links';
import { seenHoldersOfHiddenHub, writeSelectors } from './write-selectors';

const SEED = 20_261_101;
const LARGEST_SAMPLE = 400;
const HEAVIEST = 10;
const HOUR = 3_600_000;

/** Investigations that the viewer sees, by their numbers, to ask about. */
export interface BenchSample {
  /** In the middle half by the number of their selectors. */
  readonly ordinary: readonly string[];
  readonly heavy: readonly string[];
  /** Of ordinary size, but with a value that very many hold of whom the viewer sees hardly any. */
  readonly besideHiddenHub: readonly string[];
}

export interface WrittenGraph {
  readonly nodes: number;
  readonly facts: number;
  readonly sample: BenchSample;
  readonly importArguments: readonly string[];
}

/** Writes the graph of a size as tables, the same each time. */
export function writeGraph(size: number, folder: string): WrittenGraph {
  const plan = planGraph(size);
  const sink = new RowSink(folder);
  const writer = new GraphWriter(plan, new Random(SEED), sink);
  const firstPlatform = plan.investigations * (1 + plan.sourcesEach + plan.personsEach);
  const firstSelector = firstPlatform + plan.platforms;
  for (let number = 0; number < plan.platforms; number += 1) {
    const slug = `platform-${number}`;
    writer.node('Entity:Platform', firstPlatform + number, entityId('PLATFORM', number), 'PLATFORM', slug, `Platform ${number}`, 'MESSAGING');
  }
  const cases = writeCases(writer);
  const held = writeSelectors(writer, cases, firstSelector);
  writeLinks(writer, cases, { firstPlatform, firstSelector });
  writeVersions(writer, size);
  return { ...sink.close(), sample: drawSample(cases, held), importArguments: sink.importArguments() };
}

function writeVersions(writer: GraphWriter, firstNode: number): void {
  let node = firstNode;
  for (const { number, key, organisation, tier, compartments, visibility } of BENCH_SCOPES) {
    writer.node('Scope', node++, number, key, organisation, tier, null, compartments.join(';') || null, visibility, VERSIONS, FIRST_DAY + VERSIONS * 3_600_000);
  }
  for (let number = 1; number <= VERSIONS; number += 1) {
    const at = FIRST_DAY + number * HOUR;
    writer.node('Version', node++, number, 'published', at, at, null);
  }
  writer.node('Version', node++, VERSIONS + 1, 'open', FIRST_DAY, null, null);
  writer.node('GraphVersion', node, 'graph', VERSIONS + 1, VERSIONS + 1, BENCH_SCOPES.length, BENCH_SCOPES.length);
}

function drawSample(cases: readonly Case[], held: Uint32Array): BenchSample {
  const size = ({ node }: Case) => held[node] as number;
  const beside = new Set(seenHoldersOfHiddenHub(cases));
  const seen = cases.filter((each) => each.scope.isRead && !beside.has(each)).sort((left, right) => size(left) - size(right));
  const middle = seen.slice(Math.floor(seen.length / 4), Math.ceil((seen.length * 3) / 4));
  const step = Math.max(1, middle.length / LARGEST_SAMPLE);
  const ordinary = Array.from({ length: Math.min(LARGEST_SAMPLE, middle.length) }, (_, index) => middle[Math.floor(index * step)] as Case);
  const urns = (list: readonly Case[]) => list.map(({ urn }) => urn);
  return { ordinary: urns(ordinary), heavy: urns(seen.slice(-HEAVIEST)), besideHiddenHub: urns([...beside]) };
}
