/**
 * Gives up an open version: it is never published, and nobody goes on with it. The lock of the counter keeps it from being
 * resumed at the same moment.
 * @mode write   @rows none   @access unscoped a step of a write that was authorised before
 * @param version INTEGER NOT NULL   @example 1
 * @param writer STRING NOT NULL   @example "writer"
 */
MATCH (graph:GraphVersion {name: 'graph'})
SET graph.last = graph.last + 0
WITH graph
MATCH (opened:Version {number: $version})
WHERE opened.writer = $writer AND opened.state = 'open'
SET opened.state = 'abandoned'
