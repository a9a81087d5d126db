import { defaultFieldResolver, type GraphQLField, type GraphQLFieldResolver } from 'graphql';
import type { RequestContext } from '../features/request-context';

type FieldResolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>, unknown>;

/** Puts something around a field's resolver, the default one where it has none of its own. */
export function wrapResolver(field: GraphQLField<unknown, RequestContext, Record<string, unknown>>, around: (resolve: FieldResolver) => FieldResolver): void {
  field.resolve = around(field.resolve ?? defaultFieldResolver);
}
