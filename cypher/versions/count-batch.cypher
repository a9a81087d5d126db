/**
 * Marks the next batch of an open version as done, in the batch's own transaction. No row: it is done already, or another
 * writer took the version over.
 * @mode write   @rows optional   @access unscoped a step of a write that was authorised before
 * @param version INTEGER NOT NULL   @example 1
 * @param writer STRING NOT NULL   @example "writer"
 * @param batch INTEGER NOT NULL   @example 0
 * @column batches INTEGER NOT NULL
 */
MATCH (opened:Version {number: $version})
SET opened.batches = opened.batches + 0
WITH opened
WHERE opened.writer = $writer AND opened.state = 'open' AND opened.batches = $batch
SET opened.batches = $batch + 1
RETURN opened.batches AS batches
