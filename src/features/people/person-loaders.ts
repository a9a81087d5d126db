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
import { batchById, batchByIndex } from '../batch-by-id';

export type PersonRow = FindPeopleRow;
export type PeopleRequest = Omit<ListPeopleOfInvestigationsParams['requests'][number], 'index'>;
export type PersonSelectorsRequest = Omit<ListSelectorsOfPeopleParams['requests'][number], 'index'>;

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
    peopleOfInvestigations: batchByIndex((requests) => listPeopleOfInvestigations(view, { requests, countCap })),
    selectorsOfPeople: batchByIndex((requests) => listSelectorsOfPeople(view, { requests, countCap })),
  };
}
