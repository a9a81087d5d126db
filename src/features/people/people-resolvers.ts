import { subjectIdOf } from '../../domain/ids/id-mint';
import { personLabel } from '../../domain/people/person-label';
import type { Resolvers } from '../../generated/graphql';
import { typeOfEntity } from '../entities/entity-node';
import { connectFacts } from '../facts/connect-facts';
import { seen } from '../request-context';
import { sourceOf } from '../sources/source-of';
import { connectSelectorsOfSubject } from './connect-selectors-of-subject';
import { investigationsOfSubject, labelOfSubject, recordsOf, rolesOf } from './subject-records';

export const peopleResolvers: Pick<Resolvers, 'Subject' | 'Person'> = {
  Subject: {
    type: typeOfEntity,
    label: labelOfSubject,
    records: recordsOf,
    roles: rolesOf,
    investigations: investigationsOfSubject,
    selectors: connectSelectorsOfSubject,
  },
  Person: {
    type: typeOfEntity,
    label: personLabel,
    name: ({ id, name }, _args, { consulted }) => {
      consulted.addUnmasked(id);
      return name;
    },
    subject: ({ id, reading }) => seen(reading, { id: subjectIdOf(id), personIds: [id] }),
    source: sourceOf,
    facts: connectFacts,
  },
};
