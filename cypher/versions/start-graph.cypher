/**
 * The counter that every version and scope number comes from; made once, when the model is applied.
 * @mode write   @rows none   @access unscoped holds no case fact
 */
MERGE (graph:GraphVersion {name: 'graph'})
ON CREATE SET graph.last = 0, graph.unpublished = [], graph.scopesRevision = 0, graph.lastScope = 0
