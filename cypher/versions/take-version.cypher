/**
 * The next version, published by the commit of the transaction that takes it.
 * @mode write   @rows one   @access unscoped a step of a write that was authorised before
 * @param scopes LIST<INTEGER NOT NULL> NOT NULL   @example [1]
 * @param at INTEGER NOT NULL   @example 1767225600000
 * @column version INTEGER NOT NULL
 */
MATCH (graph:GraphVersion {name: 'graph'})
SET graph.last = graph.last + 1
CREATE (taken:Version {number: graph.last, state: 'published', openedAt: $at, publishedAt: $at, scopes: $scopes})
WITH taken
CALL (taken) {
  MATCH (scope:Scope)
  WHERE scope.number IN $scopes
  SET scope.publications = scope.publications + 1,
    scope.lastPublishedAt = CASE WHEN scope.lastPublishedAt > $at THEN scope.lastPublishedAt ELSE $at END
}
RETURN taken.number AS version
