import { median } from '../figures';
import type { ProductProcess } from './product-process';
import { encodeStatement } from './raw-driver';
import type { RecordedStatement } from './recorded-statement';
import { timeSideBySide, type SideBySide, type Sides, type TimedQuestion } from './side-by-side';

export interface GroupFigures extends SideBySide {
  readonly name: string;
  /** Median number of rows on the page. */
  readonly rows: number;
  readonly statements: readonly string[];
  readonly dbHits: number;
}

/** Questions of one kind, as bodies of requests. */
export interface QuestionGroup<Data> {
  readonly name: string;
  readonly bodies: readonly string[];
  readonly rowsIn: (answer: Data) => number;
  /** Times that each is asked. */
  readonly rounds: number;
}

export function statementsFor(product: ProductProcess, body: string): Promise<readonly RecordedStatement[]> {
  return product.recording(() => product.ask(body));
}

/** Asks each question, as the product and as the driver alone. */
export async function measureGroup<Data>(sides: Sides, { name, bodies, rowsIn, rounds }: QuestionGroup<Data>): Promise<GroupFigures> {
  const questions: TimedQuestion[] = [];
  const [rows, hits]: [number[], number[]] = [[], []];
  let names: readonly string[] = [];
  for (const body of bodies) {
    rows.push(rowsIn(await sides.product.ask<Data>(body)));
    const recorded = await statementsFor(sides.product, body);
    names = recorded.map((statement) => statement.name);
    const statements = recorded.map(encodeStatement);
    questions.push({ body, statements });
    hits.push(await sides.raw.dbHits(statements));
  }
  return { name, statements: names, dbHits: median(hits), rows: median(rows), ...(await timeSideBySide(sides, questions, rounds)) };
}
