/**
 * Publishes an open version at once. No row: it is published already, or another writer took it over.
 * @mode write   @rows optional   @access unscoped a step of a write that was authorised before
 * @param version INTEGER NOT NULL   @example 1
 * @param writer STRING NOT NULL   @example "writer"
 * @param scopes LIST<INTEGER NOT NULL> NOT NULL   @example [1]
 * @param at INTEGER NOT NULL   @example 1767225600000
 * @column version INTEGER NOT NULL
 */
MATCH (graph:GraphVersion {name: 'graph'})
SET graph.last = graph.last + 0
WITH graph
MATCH (opened:Version {number: $version})
WHERE opened.writer = $writer AND opened.state = 'open'
SET graph.unpublished = [number IN graph.unpublished WHERE number <> $version], opened.state = 'published', opened.publishedAt = $at, opened.scopes = $scopes
WITH opened
CALL (opened) {
  MATCH (scope:Scope)
  WHERE scope.number IN $scopes
  SET scope.publications = scope.publications + 1,
    scope.lastPublishedAt = CASE WHEN scope.lastPublishedAt > $at THEN scope.lastPublishedAt ELSE $at END
}
RETURN opened.number AS version
