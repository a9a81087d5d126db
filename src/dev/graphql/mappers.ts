/**
 * What a resolver really receives for a GraphQL type, so that GraphQL types stop at the resolvers: the type's name → the
 * module (seen from src/generated) and the exported type. A type left out arrives as its GraphQL shape.
 *
 *     Subject: '../features/overlaps/subject-record#SubjectRecord',
 *
 * Types alone cross here (`import type`), so the arrow from generated to a feature exists for the compiler only.
 */
export const MAPPERS: Readonly<Record<string, string>> = {};
