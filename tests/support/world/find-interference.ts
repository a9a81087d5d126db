import { subjectIdOf } from '../../../src/domain/ids/id-mint';
import { askedOf } from './asked-ids';
import { SideAsker, type Work } from './ask-side';
import { borrowCursors, type BorrowedCursors } from './borrowed-cursors';
import { WorldBuilder } from './build-world';
import { buildCases } from './cases';
import type { Answered, Asked, Case, Turn } from './question';
import { withPointedShadow } from './pointed-shadow';
import { SelectAll } from './select-all';
import { visiblePart } from './visible-part';
import type { World } from './world';
import type { WorldRecipe } from './world-recipe';
import type { ServedWorld, WorldServer } from './world-server';

/** An answer that the invisible made different, or that failed. */
export interface Interference {
  readonly rootField: string;
  readonly name: string;
  readonly whole: string;
  readonly visible: string;
}

/** What was compared: a comparison of nothing with nothing proves nothing. */
export interface Compared {
  readonly interference: readonly Interference[];
  readonly answers: number;
  /** Root fields that answered something without an error. */
  readonly answered: readonly string[];
  /** Whether the viewer was pointed to something that they may not read. */
  readonly isPointed: boolean;
  readonly hidden: number;
  readonly seen: number;
}

/** Asks a viewer's questions of the whole world and of its visible part. */
export class InterferenceFinder {
  private readonly cases: readonly Case[];

  /** `only`: the root fields to which the questions are kept; all of them otherwise. */
  constructor(
    private readonly server: WorldServer,
    { only }: { readonly only?: readonly string[] | undefined } = {},
  ) {
    const cases = buildCases(server.schema, new SelectAll(server.schema));
    this.cases = only ? cases.filter(({ rootField }) => only.includes(rootField)) : cases;
  }

  get rootFields(): string[] {
    return [...new Set(this.cases.map(({ rootField }) => rootField))].sort();
  }

  async find(recipe: WorldRecipe): Promise<Compared> {
    const { world, viewer } = new WorldBuilder(recipe, this.server.system.mint).build();
    const asked = askedOf(world, viewer, recipe.asked);
    const visible = visiblePart(world, viewer);
    let borrowed: BorrowedCursors = [];
    const borrow = async (served: ServedWorld) => (borrowed = await borrowCursors(this.server, served, { cases: this.cases, asked }));
    const whole = await this.on(world, (served) => this.ask(served, asked, () => borrow(served)));
    const part = await this.on(withPointedShadow(visible, world, viewer), (served) => this.ask(served, asked, () => Promise.resolve(borrowed)));
    return {
      interference: compare(whole, part),
      answers: whole.length,
      answered: answeredFields(part),
      isPointed: part.some(({ text }) => text.includes('"outcome":"POINTER"')),
      hidden: sizeOf(world) - sizeOf(visible),
      seen: sizeOf(visible),
    };
  }

  /** Serves a world, puts the work to it, and leaves the server to end while the next world is loaded. */
  private async on<Result>(world: World, work: (served: ServedWorld) => Promise<Result>): Promise<Result> {
    const served = await this.server.serve(world);
    return work(served).finally(() => this.server.leave(served));
  }

  /** The log first, which every later reading is written into; then the readings; then the changes, and what they show afterwards. */
  private async ask(served: ServedWorld, asked: Asked, borrow: () => Promise<BorrowedCursors>): Promise<readonly Answered[]> {
    await seedLog(served, asked);
    const side = new SideAsker({ client: served.client, token: await this.server.token(asked.viewer) });
    const workOf = (turn: Turn) => this.cases.filter((each) => each.turn === turn).flatMap((each) => asWork(each, asked));
    await side.ask(workOf('first'), { together: false });
    await side.ask([...workOf('together'), ...(await borrow())], { together: true });
    await side.ask(workOf('last'), { together: false });
    await side.ask(this.afterwards(asked), { together: true });
    return side.answers;
  }

  private afterwards(asked: Asked): Work[] {
    const lists = this.cases.filter(({ rootField }) => rootField === 'Query.investigations').flatMap((each) => asWork(each, asked).slice(0, 2));
    return lists.map(({ rootField, question }) => ({ rootField, question: { ...question, name: `${question.name}, after the changes` } }));
  }
}

function asWork({ rootField, questions }: Case, asked: Asked): Work[] {
  return questions(asked).map((question) => ({ rootField, question }));
}

/** The log stands beside the graph and holds the same on both sides: who looked at whom, the hidden included. */
async function seedLog({ audit }: ServedWorld, { world, viewer }: Asked): Promise<void> {
  const event = { force: viewer.force, operation: 'CONSULTATION', recipient: null, justification: null } as const;
  const detail = { request: 'query node', fingerprint: '', graphVersion: null, outcome: 'answered', phase: 'done', writeKey: null, unmasked: [] } as const;
  for (const { id } of world.persons.slice(0, 3)) {
    await audit.record({ ...event, actor: 'di.brandt', subjects: [id, subjectIdOf(id)], requestId: `earlier ${id}`, detail });
  }
}

function answeredFields(answers: readonly Answered[]): string[] {
  return [...new Set(answers.filter(({ text }) => text.startsWith('200') && !text.includes('"errors":')).map(({ rootField }) => rootField))];
}

function sizeOf({ investigations, sources, persons, selectors, facts }: World): number {
  return [investigations, sources, persons, selectors, facts].reduce((sum, rows) => sum + rows.length, 0);
}

function compare(whole: readonly Answered[], part: readonly Answered[]): Interference[] {
  const byName = (answers: readonly Answered[]) => new Map(answers.map((answer) => [`${answer.rootField} ${answer.name}`, answer]));
  const [left, right] = [byName(whole), byName(part)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [full, seen] = [left.get(key), right.get(key)];
    const isFault = [full, seen].some((answer) => answer?.text.includes('"INTERNAL"') || answer?.text.startsWith('5'));
    if (full?.text === seen?.text && !isFault) return [];
    const { rootField, name } = (full ?? seen) as Answered;
    return [{ rootField, name, whole: full?.text ?? 'not asked', visible: seen?.text ?? 'not asked' }];
  });
}
