import { median, percentile } from '../figures';
import type { ProductProcess } from './product-process';
import type { EncodedStatement, RawDriver } from './raw-driver';

/** Rounds that are not counted: both sides and the database are warm before the first that is. */
const WARM_UP = 10;

export interface Sides {
  readonly product: ProductProcess;
  readonly raw: RawDriver;
}

/** A request, and the statements that the product was seen to run for it. */
export interface TimedQuestion {
  readonly body: string;
  readonly statements: readonly EncodedStatement[];
}

/** Milliseconds that one in ten, half and nineteen in twenty of the answers took at most. */
export interface Times {
  readonly p10: number;
  readonly p50: number;
  readonly p95: number;
}

export interface SideBySide {
  readonly measurements: number;
  readonly raw: Times;
  readonly http: Times;
  /** Median of the differences within a pair that was measured one right after the other. */
  readonly pairedDifference: number;
}

interface Pair {
  readonly raw: number;
  readonly http: number;
}

/** Asks each question in turn, the driver and the product right after each other, so that whatever else the machine does hits both. */
export async function timeSideBySide(sides: Sides, questions: readonly TimedQuestion[], rounds: number): Promise<SideBySide> {
  const pairs: Pair[] = [];
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    const timed = await timeRound(sides, questions, round % 2 === 0);
    if (round >= WARM_UP) pairs.push(...timed);
  }
  return summarise(pairs);
}

async function timeRound({ product, raw }: Sides, questions: readonly TimedQuestion[], rawFirst: boolean): Promise<Pair[]> {
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

function summarise(pairs: readonly Pair[]): SideBySide {
  const of = (side: keyof Pair) => {
    const times = pairs.map((pair) => pair[side]);
    return { p10: percentile(times, 0.1), p50: median(times), p95: percentile(times, 0.95) };
  };
  return { measurements: pairs.length, raw: of('raw'), http: of('http'), pairedDifference: median(pairs.map(({ raw, http }) => http - raw)) };
}
