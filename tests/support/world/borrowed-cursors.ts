import type { Viewer } from '../../../src/domain/access/viewer';
import { readerOf, widened } from './build-viewer';
import type { Asked, Case, Question } from './question';
import { SideAsker } from './ask-side';
import type { ServedWorld, WorldServer } from './world-server';

/** Questions that go on where somebody who sees more had got to, by root field. */
export type BorrowedCursors = readonly { readonly rootField: string; readonly questions: readonly Question[] }[];

const FEW = 6;
const PAGES = 2;

function endCursorOf(text: string): string | null {
  const found = /"endCursor":"([^"]+)"/.exec(text);
  return found?.[1] ?? null;
}

/** Those who see more: the viewer before their rights were cut, and one who reads what is hidden from the viewer. */
function lenders({ world, viewer }: Asked): Viewer[] {
  const hidden = world.scopes.find((scope) => scope.organisation !== viewer.force || scope.members !== null);
  return [widened(viewer), ...(hidden ? [readerOf(hidden)] : [])];
}

async function borrowFrom(lender: Viewer, place: number, { server, served, cases, asked }: Lending): Promise<BorrowedCursors> {
  const side = new SideAsker({ client: served.client, token: await server.token(lender) }, PAGES);
  const walks = cases.filter(({ inOrder }) => !inOrder).map((each) => ({ ...each, questions: each.questions(asked).filter(({ turnPages }) => turnPages) }));
  await side.askAll(cases, (each) => walks.find(({ rootField }) => rootField === each.rootField)?.questions.slice(0, FEW) ?? []);
  return walks.map(({ rootField, questions }) => ({
    rootField,
    questions: questions.slice(0, FEW).flatMap((question) =>
      side.answers.flatMap((answer) => {
        const cursor = answer.rootField === rootField && answer.name.startsWith(question.name) ? endCursorOf(answer.text) : null;
        const { turnPages: _pages, ...asOnce } = question;
        return cursor === null
          ? []
          : [{ ...asOnce, name: `${answer.name}, from the cursor of ${lender.name} (${place})`, variables: { ...question.variables, after: cursor } }];
      }),
    ),
  }));
}

interface Lending {
  readonly server: WorldServer;
  readonly served: ServedWorld;
  readonly cases: readonly Case[];
  readonly asked: Asked;
}

/** Cursors that others took in the whole world, to be used by the viewer in both. */
export async function borrowCursors(server: WorldServer, served: ServedWorld, parts: Pick<Lending, 'cases' | 'asked'>): Promise<BorrowedCursors> {
  const lent = await Promise.all(lenders(parts.asked).map((lender, place) => borrowFrom(lender, place, { server, served, ...parts })));
  return parts.cases.map(({ rootField }) => ({
    rootField,
    questions: lent
      .flat()
      .filter((each) => each.rootField === rootField)
      .flatMap(({ questions }) => questions),
  }));
}
