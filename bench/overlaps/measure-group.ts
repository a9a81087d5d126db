import type { ProductProcess } from '../product/product-process';
import { encodeStatement } from '../product/raw-driver';
import type { RecordedStatement } from '../product/recorded-statement';
import { timeSideBySide, type SideBySide, type Sides, type TimedQuestion } from '../product/side-by-side';
import { median } from '../figures';

const QUERY = `query ($urn: String!, $first: Int) { investigation(urn: $urn) { overlaps(first: $first) { edges { node {
  id score strength right { urn title } reasons { weight heldBy independentOrigins explanation entity { label } } } } } } }`;
const PAGE = 20;

interface Answer {
  readonly investigation: { readonly overlaps: { readonly edges: readonly unknown[] } } | null;
}

export interface GroupFigures extends SideBySide {
  readonly name: string;
  /** Median number of overlaps on the page. */
  readonly overlaps: number;
  readonly statements: readonly string[];
  readonly dbHits: number;
}

interface Question extends TimedQuestion {
  readonly overlaps: number;
}

function bodyFor(urn: string, first: number): string {
  return JSON.stringify({ query: QUERY, variables: { urn, first } });
}

export function statementsFor(product: ProductProcess, urn: string, first: number): Promise<readonly RecordedStatement[]> {
  return product.recording(() => product.ask(bodyFor(urn, first)));
}

/** Asks about each investigation, as the product and as the driver alone. */
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
  const timed = await timeSideBySide(sides, questions, rounds);
  return { name, statements: names, dbHits: median(hits), overlaps: median(questions.map(({ overlaps }) => overlaps)), ...timed };
}
