/**
 * The newest graph version, and those below it that are not published; read before any right is known.
 * @mode read   @rows one   @access unscoped a version number is never shown, only pinned
 * @column version INTEGER NOT NULL
 * @column unpublished LIST<INTEGER NOT NULL> NOT NULL
 * @column scopesRevision INTEGER NOT NULL
 */
MATCH (graph:GraphVersion {name: 'graph'})
RETURN graph.last AS version, graph.unpublished AS unpublished, graph.scopesRevision AS scopesRevision
