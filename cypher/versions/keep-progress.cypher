/**
 * Keeps what the batches of an open version have come to, in the batch's own transaction.
 * @mode write   @rows none   @access unscoped a step of a write that was authorised before
 * @param version INTEGER NOT NULL   @example 1
 * @param progress STRING NOT NULL   @example "{}"
 */
MATCH (opened:Version {number: $version})
SET opened.progress = $progress
