import type { Resolvers } from '../../generated/graphql';
import { seen } from '../request-context';
import { contactOf } from './contact-of';
import { investigationsOfResult } from './investigations-of-result';
import { checkIdentifiers } from './use-cases/check-identifiers';
import { lookUpSelector } from './use-cases/look-up-selector';

export const lookupsResolvers: Pick<Resolvers, 'Query' | 'CheckResult' | 'Pointer'> = {
  Query: {
    lookup: (_parent, args, context) => lookUpSelector(args, context),
    check: (_parent, args, context) => checkIdentifiers(args, context),
  },
  CheckResult: {
    investigations: investigationsOfResult,
    pointers: ({ pointers, reading }) => pointers.map((pointer) => seen(reading, pointer)),
  },
  Pointer: { contact: (pointer, _args, context) => contactOf(pointer, context) },
};
