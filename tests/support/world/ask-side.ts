import type { ApiAnswer } from '../api-client';
import type { Answered, Asker, Question } from './question';

const MOST_PAGES = 4;
const AT_ONCE = 16;

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** The page info of the connection at a path of an answer's data, or null where there is none. */
function pageInfoAt(text: string, path: readonly string[]): PageInfo | null {
  const { data } = JSON.parse(text) as { data?: unknown };
  const connection = path.reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], data);
  return (connection as { pageInfo?: PageInfo } | null | undefined)?.pageInfo ?? null;
}

/** A question of a root field's case. */
export interface Work {
  readonly rootField: string;
  readonly question: Question;
}

/** Asks a case's questions of one world and writes down all that came back. */
export class SideAsker {
  /** Own requests by their ids: the log tells of them. */
  private readonly requests = new Map<string, string>();
  readonly answers: Answered[] = [];

  constructor(
    private readonly asker: Asker,
    private readonly mostPages = MOST_PAGES,
  ) {}

  /** `together`: side by side, otherwise one after the other. */
  async ask(work: readonly Work[], { together }: { readonly together: boolean }): Promise<void> {
    const found: Answered[][] = [];
    let next = 0;
    const takeTurns = async () => {
      for (let turn = next++; turn < work.length; turn = next++) {
        const { rootField, question } = work[turn] as Work;
        found[turn] = await this.askOne(rootField, question);
      }
    };
    await Promise.all(Array.from({ length: together ? AT_ONCE : 1 }, takeTurns));
    this.answers.push(...found.flat());
  }

  private async askOne(rootField: string, question: Question): Promise<Answered[]> {
    const answers: Answered[] = [];
    let after: string | null = (question.variables?.['after'] as string | undefined) ?? null;
    for (let page = 1; page <= this.mostPages; page += 1) {
      const variables: Record<string, unknown> = { ...question.variables, ...(after !== null && { after }) };
      const answer = await this.asker.client.ask(this.asker.token, question.query, variables);
      answers.push({ rootField, name: page === 1 ? question.name : `${question.name}, page ${page}`, text: this.written(answer) });
      const info = question.turnPages ? pageInfoAt(answer.text, question.turnPages) : null;
      if (!info?.hasNextPage || info.endCursor === null) break;
      after = info.endCursor;
    }
    return answers;
  }

  private written({ status, headers, text }: ApiAnswer): string {
    const own = headers.find(([name]) => name === 'x-request-id')?.[1];
    if (own !== undefined) this.requests.set(own, `request ${this.requests.size + 1}`);
    const kept = headers.filter(([name]) => name !== 'date' && name !== 'x-request-id').map(([name, value]) => `${name}: ${value}`);
    const body = [...this.requests].reduce((all, [id, word]) => all.replaceAll(id, word), text);
    return [String(status), ...kept, '', body].join('\n');
  }
}
