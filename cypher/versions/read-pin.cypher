/**
 * The newest graph version, and those below it that are not published; read before any right is known. The version is read
 * before the list: an import that opens a version in between is then above what is pinned, and never missing from the list.
 * @mode read   @rows one   @access unscoped a version number is never shown, only pinned
 * @column version INTEGER NOT NULL
 * @column unpublished LIST<INTEGER NOT NULL> NOT NULL
 * @column scopesRevision INTEGER NOT NULL
 */
MATCH (graph:GraphVersion {name: 'graph'})
WITH graph, graph.last AS version
RETURN version, graph.unpublished AS unpublished, graph.scopesRevision AS scopesRevision
