/**
 * Takes the lock of the counter, under which everything is published: what the transaction reads afterwards stands until it commits.
 * @mode write   @rows none   @access unscoped a step of a write that was authorised before
 */
MATCH (graph:GraphVersion {name: 'graph'})
SET graph.last = graph.last + 0
