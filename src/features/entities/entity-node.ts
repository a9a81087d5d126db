import { entityTypeOf } from '../../domain/ids/id-prefixes';
import { invariant } from '../../kernel/invariant';
import type { EntityType } from '../../graph/graph-model';
import type { InvestigationRow } from '../investigations/investigation-loaders';
import type { PersonRow } from '../people/person-loaders';
import type { Seen } from '../request-context';
import type { SourceRow } from '../sources/source-loaders';
import type { OrganisationRow, PlatformRow, SelectorRow } from './entity-loaders';

export type SelectorNode = Seen<SelectorRow>;
export type PlatformNode = Seen<PlatformRow>;
export type OrganisationNode = Seen<OrganisationRow>;
export type PersonNode = Seen<PersonRow>;
export type SourceNode = Seen<SourceRow>;
export type InvestigationNode = Seen<InvestigationRow>;
/** A subject is the records judged to be one human being; a record alone is a subject of one. */
export type SubjectNode = Seen<{ readonly id: string; readonly personIds: readonly string[] }>;

export type EntityNode = SelectorNode | PlatformNode | OrganisationNode | PersonNode | SourceNode | InvestigationNode | SubjectNode;

const TYPENAMES = {
  INVESTIGATION: 'Investigation',
  SUBJECT: 'Subject',
  PERSON: 'Person',
  PLATFORM: 'Platform',
  ORGANISATION: 'Organisation',
  SOURCE: 'Source',
} as const;

export function typeOfEntity({ id }: { readonly id: string }): EntityType {
  const type = entityTypeOf(id);
  invariant(type, `an entity bears the id ${id}, which names no type`);
  return type;
}

/** The GraphQL type of an entity, which its id tells; whatever is none of the others is a selector. */
export function entityTypename(entity: { readonly id: string }): (typeof TYPENAMES)[keyof typeof TYPENAMES] | 'Selector' {
  const type = typeOfEntity(entity);
  return type in TYPENAMES ? TYPENAMES[type as keyof typeof TYPENAMES] : 'Selector';
}
