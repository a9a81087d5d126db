import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import type { RequestContext } from '../features/request-context';

/** A field as it stands in a schema, which leaves open what it receives. */
interface SchemaField {
  resolve?: unknown;
}

type FieldResolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>, unknown>;

/** Puts something around a field's resolver, the default one where it has none of its own. */
export function wrapResolver(field: SchemaField, around: (resolve: FieldResolver) => FieldResolver): void {
  field.resolve = around((field.resolve as FieldResolver | undefined) ?? defaultFieldResolver);
}
