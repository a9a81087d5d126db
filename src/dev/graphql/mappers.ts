/**
 * What a resolver really receives for a GraphQL type, so that GraphQL types stop at the resolvers: the type's name → the
 * module (seen from src/generated) and the exported type. A type left out arrives as its GraphQL shape.
 *
 * Types alone cross here (`import type`), so the arrow from generated to a feature exists for the compiler only.
 */
export const MAPPERS: Readonly<Record<string, string>> = {
  Entity: '../features/entities/entity-node#EntityNode',
  Node: '../features/entities/load-node#AnyNode',
  Selector: '../features/entities/entity-node#SelectorNode',
  Platform: '../features/entities/entity-node#PlatformNode',
  Organisation: '../features/entities/entity-node#OrganisationNode',
  Subject: '../features/entities/entity-node#SubjectNode',
  Person: '../features/entities/entity-node#PersonNode',
  Source: '../features/entities/entity-node#SourceNode',
  Investigation: '../features/entities/entity-node#InvestigationNode',
  Fact: '../features/facts/fact-node#FactNode',
  Overlap: '../features/overlaps/overlap-node#OverlapNode',
  CheckResult: '../features/lookups/check-result-node#CheckResultNode',
  Pointer: '../features/lookups/check-result-node#PointerNode',
  OverlapReason: '../features/overlaps/overlap-node#ReasonNode',
};
