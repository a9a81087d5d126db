import type DataLoader from 'dataloader';
import { COUNT_CAP } from '../../domain/paging/connection';
import type { PinnedView } from '../../versions/graph-views';
import {
  findPeople,
  listInvestigationsOfPeople,
  listPeopleOfInvestigations,
  listSelectorsOfPeople,
  type FindPeopleRow,
  type ListInvestigationsOfPeopleRow,
  type ListPeopleOfInvestigationsParams,
  type ListPeopleOfInvestigationsRow,
  type ListSelectorsOfPeopleParams,
  type ListSelectorsOfPeopleRow,
} from '../../generated/cypher/people';
import { batchById, batchPages } from '../batching';

export type PersonRow = FindPeopleRow;
export type PeopleRequest = Omit<ListPeopleOfInvestigationsParams['requests'][number], 'index'> & { readonly limit: number };
export type PersonSelectorsRequest = Omit<ListSelectorsOfPeopleParams['requests'][number], 'index'> & { readonly limit: number };

export interface PersonLoaders {
  readonly people: DataLoader<string, PersonRow | null>;
  readonly investigationsOfPeople: DataLoader<string, ListInvestigationsOfPeopleRow | null>;
  readonly peopleOfInvestigations: DataLoader<PeopleRequest, ListPeopleOfInvestigationsRow | null, string>;
  readonly selectorsOfPeople: DataLoader<PersonSelectorsRequest, ListSelectorsOfPeopleRow | null, string>;
}

export function personLoaders(view: PinnedView): PersonLoaders {
  const countCap = COUNT_CAP + 1;
  return {
    people: batchById((ids) => findPeople(view, { ids })),
    investigationsOfPeople: batchById((ids) => listInvestigationsOfPeople(view, { ids })),
    peopleOfInvestigations: batchPages((requests, limit) => listPeopleOfInvestigations(view, { requests, limit, countCap })),
    selectorsOfPeople: batchPages((requests, limit) => listSelectorsOfPeople(view, { requests, limit, countCap })),
  };
}
