import type { Viewer } from '../../../src/domain/access/viewer';
import { readerOf, widened } from './build-viewer';
import { SideAsker, type Work } from './ask-side';
import type { Asked, Case } from './question';
import type { ServedWorld, WorldServer } from './world-server';

/** Questions that go on where somebody who sees more had got to. */
export type BorrowedCursors = readonly Work[];

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
  const walks = cases.filter(({ turn }) => turn === 'together').flatMap((each) => walksOf(each, asked));
  await side.ask(walks, { together: true });
  return walks.flatMap(({ rootField, question }) =>
    side.answers
      .filter((answer) => answer.rootField === rootField && answer.name.startsWith(question.name))
      .flatMap(({ name, text }) => {
        const cursor = endCursorOf(text);
        const { turnPages: _pages, ...asOnce } = question;
        const goesOn = { ...asOnce, name: `${name}, from the cursor of ${lender.name} (${place})`, variables: { ...question.variables, after: cursor } };
        return cursor === null ? [] : [{ rootField, question: goesOn }];
      }),
  );
}

function walksOf({ rootField, questions }: Case, asked: Asked): Work[] {
  const paged = questions(asked).filter(({ turnPages }) => turnPages);
  return paged.slice(0, FEW).map((question) => ({ rootField, question }));
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
  return lent.flat();
}
