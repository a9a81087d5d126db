import { median } from '../figures';
import { encodeStatement } from '../product/raw-driver';
import { timeSideBySide, type SideBySide, type Sides, type TimedQuestion } from '../product/side-by-side';
import type { PastedLine } from './pasted-lists';

const QUERY = `query ($identifiers: [IdentifierInput!]!) { check(identifiers: $identifiers, reason: "measured") {
  ref value selectorType key problem notes outcome heldBy investigations { urn force contact } pointers { contact selectorTypes strength } } }`;
const OUTCOMES = ['HIT', 'POINTER', 'NO_HIT', 'NOT_UNDERSTOOD'] as const;

interface Answer {
  readonly check: readonly { readonly outcome: (typeof OUTCOMES)[number] }[];
}

export interface ListFigures extends SideBySide {
  readonly name: string;
  /** How many results of each outcome a list has, in the median. */
  readonly outcomes: readonly (readonly [outcome: string, count: number])[];
  readonly statements: readonly string[];
  readonly dbHits: number;
}

export async function measureLists(
  sides: Sides,
  { name, lists, rounds }: { name: string; lists: readonly (readonly PastedLine[])[]; rounds: number },
): Promise<ListFigures> {
  const questions: TimedQuestion[] = [];
  const hits: number[] = [];
  const answers: Answer[] = [];
  let names: readonly string[] = [];
  for (const identifiers of lists) {
    const body = JSON.stringify({ query: QUERY, variables: { identifiers } });
    answers.push(await sides.product.ask<Answer>(body));
    const recorded = await sides.product.recording(() => sides.product.ask(body));
    names = recorded.map((statement) => statement.name);
    const statements = recorded.map(encodeStatement);
    questions.push({ body, statements });
    hits.push(await sides.raw.dbHits(statements));
  }
  const outcomes = OUTCOMES.map(
    (outcome) => [outcome, median(answers.map(({ check }) => check.filter((result) => result.outcome === outcome).length))] as const,
  );
  return { name, outcomes, statements: names, dbHits: median(hits), ...(await timeSideBySide(sides, questions, rounds)) };
}
