import { ClientFault } from '../../../kernel/faults';
import type { Connection } from '../../../domain/paging/connection';
import { rankOf } from '../../../domain/search/match-of';
import { SEARCHED_TYPES } from '../../../domain/search/place-of';
import { LONGEST_SOUGHT, readSought, type SoughtText } from '../../../domain/search/sought-text';
import type { EntityType } from '../../../graph/graph-model';
import type { GraphView } from '../../../graph/statement';
import type { EntityNode } from '../../entities/entity-node';
import { loadVisibleEntity } from '../../entities/load-entity';
import { mapConnection, openPage, pageOf, type PageArguments } from '../../paging';
import { lookAt } from '../../look-at';
import type { RequestContext } from '../../request-context';
import { HitFinder, type HitPosition } from './find-hits';

export interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly types?: readonly EntityType[] | null | undefined;
  readonly asOf?: Date | null | undefined;
}

/** A subject is its records: whoever names no types gets each record once. */
const ALL_BUT_SUBJECTS = SEARCHED_TYPES.filter((type) => type !== 'SUBJECT');

/** What meets a text among all that the viewer may see, the best matches first. */
export async function search(args: SearchArguments, context: RequestContext): Promise<Connection<EntityNode>> {
  const sought = readText(args.text);
  const types = args.types ?? ALL_BUT_SUBJECTS;
  const page = openPage(context, args, ['search', args.text, [...types].sort(), args.asOf?.toISOString()]);
  const after = positionOf(page.after);
  const look = (view: GraphView) => new HitFinder(view, sought, types).find(after, page.limit);
  const { reading, found } = await lookAt(context, args.asOf, look);
  const connection = pageOf(page, found.hits, { counted: found.counted, positionOf: ({ match, place }) => [rankOf(match), place] });
  const nodes = new Map(await Promise.all(connection.edges.map(async ({ node: { id } }) => [id, await loadVisibleEntity(reading, id)] as const)));
  return mapConnection(connection, ({ id }) => nodes.get(id) as EntityNode);
}

function readText(text: string): SoughtText {
  if (text.length > LONGEST_SOUGHT) throw new ClientFault('BAD_USER_INPUT', `text must have at most ${LONGEST_SOUGHT} characters.`);
  const sought = readSought(text);
  if (!sought) throw new ClientFault('BAD_USER_INPUT', 'text must hold at least one letter or digit.');
  return sought;
}

function positionOf(after: readonly (string | number)[] | null): HitPosition | null {
  if (!after) return null;
  const [rank, place] = after as [number, string];
  return { rank, place };
}
