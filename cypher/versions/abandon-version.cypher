/**
 * Gives up an open version: it is never published, and nobody goes on with it.
 * @mode write   @rows none   @access unscoped a step of a write that was authorised before
 * @param version INTEGER NOT NULL   @example 1
 * @param writer STRING NOT NULL   @example "writer"
 */
MATCH (opened:Version {number: $version})
WHERE opened.writer = $writer AND opened.state = 'open'
SET opened.state = 'abandoned'
