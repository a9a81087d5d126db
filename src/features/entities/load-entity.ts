import { entityTypeOf } from '../../domain/ids/id-prefixes';
import { personIdOf } from '../../domain/ids/id-mint';
import { invariant } from '../../kernel/invariant';
import { seen, type Reading } from '../request-context';
import type { EntityNode, SubjectNode } from './entity-node';

async function loadSubject(reading: Reading, id: string): Promise<SubjectNode | null> {
  const person = await reading.people.load(personIdOf(id));
  return person && seen(reading, { id, personIds: [person.id] });
}

/** Any entity by its id; null where there is none for this viewer, whether it is hidden or was never there. */
export async function loadEntity(reading: Reading, id: string): Promise<EntityNode | null> {
  const type = entityTypeOf(id);
  if (!type) return null;
  if (type === 'SUBJECT') return loadSubject(reading, id);
  const row = await rowOf(reading, type, id);
  return row && seen(reading, row);
}

function rowOf(reading: Reading, type: NonNullable<ReturnType<typeof entityTypeOf>>, id: string) {
  switch (type) {
    case 'INVESTIGATION':
      return reading.investigations.load(id);
    case 'PERSON':
      return reading.people.load(id);
    case 'SOURCE':
      return reading.sources.load(id);
    case 'PLATFORM':
      return reading.platforms.load(id);
    case 'ORGANISATION':
      return reading.organisations.load(id);
    default:
      return reading.selectors.load(id);
  }
}

/** An end of something that the viewer sees: it is there, because a fact's scope is never wider than that of its ends. */
export async function loadVisibleEntity(reading: Reading, id: string): Promise<EntityNode> {
  const entity = await loadEntity(reading, id);
  invariant(entity, `a visible fact or record points to ${id}, which its viewer may not see`);
  return entity;
}
