/**
 * Marks the next batch of a lane of an open version as done, with what the lane has come to: the last step of the batch's own
 * transaction. No row: it is done already, or another writer took the version over.
 * @mode write   @rows optional   @access unscoped a step of a write that was authorised before
 * @param version INTEGER NOT NULL   @example 1
 * @param writer STRING NOT NULL   @example "writer"
 * @param lane INTEGER NOT NULL   @example 0
 * @param batch INTEGER NOT NULL   @example 0
 * @param progress STRING NOT NULL   @example "{}"
 * @column batches INTEGER NOT NULL
 */
MATCH (opened:Version {number: $version})
SET opened.batches = opened.batches + 0
WITH opened
WHERE opened.writer = $writer AND opened.state = 'open' AND opened.laneBatches[$lane] = $batch
SET opened.batches = opened.batches + 1,
  opened.laneBatches = [lane IN range(0, size(opened.laneBatches) - 1) | CASE lane WHEN $lane THEN $batch + 1 ELSE opened.laneBatches[lane] END],
  opened.laneProgress = [lane IN range(0, size(opened.laneProgress) - 1) | CASE lane WHEN $lane THEN $progress ELSE opened.laneProgress[lane] END]
RETURN opened.batches AS batches
