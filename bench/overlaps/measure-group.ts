import type { ProductProcess } from '../product/product-process';
import { encodeStatement, type EncodedStatement, type RawDriver } from '../product/raw-driver';
import type { RecordedStatement } from '../product/recorded-statement';
import { median, percentile } from '../figures';

const QUERY = `query ($urn: String!, $first: Int) { investigation(urn: $urn) { overlaps(first: $first) { edges { node {
  id score strength right { urn title } reasons { weight heldBy independentOrigins explanation entity { label } } } } } } }`;
const PAGE = 20;
/** Rounds that are not counted: both sides and the database are warm before the first that is. */
const WARM_UP = 10;

interface Answer {
  readonly investigation: { readonly overlaps: { readonly edges: readonly unknown[] } } | null;
}

/** Milliseconds that one in ten, half and nineteen in twenty of the answers took at most. */
export interface Times {
  readonly p10: number;
  readonly p50: number;
  readonly p95: number;
}

export interface GroupFigures {
  readonly name: string;
  readonly measurements: number;
  /** Median number of overlaps on the page. */
  readonly overlaps: number;
  readonly statements: readonly string[];
  readonly dbHits: number;
  readonly raw: Times;
  readonly http: Times;
  /** Median of the differences within a pair that was measured one right after the other. */
  readonly pairedDifference: number;
}

export interface Sides {
  readonly product: ProductProcess;
  readonly raw: RawDriver;
}

interface Question {
  readonly body: string;
  readonly statements: readonly EncodedStatement[];
  readonly overlaps: number;
}

function bodyFor(urn: string, first: number): string {
  return JSON.stringify({ query: QUERY, variables: { urn, first } });
}

export function statementsFor(product: ProductProcess, urn: string, first: number): Promise<readonly RecordedStatement[]> {
  return product.recording(() => product.ask(bodyFor(urn, first)));
}

/** Asks about each investigation in turn, the driver and the product right after each other, so that whatever else the machine does hits both. */
export async function measureGroup(sides: Sides, { name, urns, rounds }: { name: string; urns: readonly string[]; rounds: number }): Promise<GroupFigures> {
  const questions: Question[] = [];
  const hits: number[] = [];
  let names: readonly string[] = [];
  for (const urn of urns) {
    const body = bodyFor(urn, PAGE);
    const answer = await sides.product.ask<Answer>(body);
    const recorded = await statementsFor(sides.product, urn, PAGE);
    names = recorded.map((statement) => statement.name);
    const statements = recorded.map(encodeStatement);
    questions.push({ body, statements, overlaps: answer.investigation?.overlaps.edges.length ?? 0 });
    hits.push(await sides.raw.dbHits(statements));
  }
  const pairs: Pair[] = [];
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    const timed = await timeRound(sides, questions, round % 2 === 0);
    if (round >= WARM_UP) pairs.push(...timed);
  }
  return { name, statements: names, dbHits: median(hits), overlaps: median(questions.map(({ overlaps }) => overlaps)), ...summarise(pairs) };
}

interface Pair {
  readonly raw: number;
  readonly http: number;
}

async function timeRound({ product, raw }: Sides, questions: readonly Question[], rawFirst: boolean): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const { body, statements } of questions) {
    const begun = performance.now();
    await (rawFirst ? raw.run(statements) : product.ask(body));
    const between = performance.now();
    await (rawFirst ? product.ask(body) : raw.run(statements));
    const [first, second] = [between - begun, performance.now() - between];
    pairs.push(rawFirst ? { raw: first, http: second } : { raw: second, http: first });
  }
  return pairs;
}

function summarise(pairs: readonly Pair[]): Pick<GroupFigures, 'measurements' | 'raw' | 'http' | 'pairedDifference'> {
  const of = (side: keyof Pair) => {
    const times = pairs.map((pair) => pair[side]);
    return { p10: percentile(times, 0.1), p50: median(times), p95: percentile(times, 0.95) };
  };
  return { measurements: pairs.length, raw: of('raw'), http: of('http'), pairedDifference: median(pairs.map(({ raw, http }) => http - raw)) };
}
