/**
 * Takes over a version that a killed writer left open, under a new writer: the old one can commit nothing more. The lock of
 * the counter keeps two processes with the same key from opening a version each.
 * @mode write   @rows optional   @access unscoped a step of a write that was authorised before
 * @param importKey STRING NOT NULL   @example "key"
 * @param writer STRING NOT NULL   @example "writer"
 * @column version INTEGER NOT NULL
 * @column openedAt INTEGER NOT NULL
 * @column laneBatches LIST<INTEGER NOT NULL> NOT NULL
 * @column laneProgress LIST<STRING NOT NULL> NOT NULL
 */
MATCH (graph:GraphVersion {name: 'graph'})
SET graph.last = graph.last + 0
WITH graph
MATCH (opened:Version {importKey: $importKey})
WHERE opened.state = 'open'
WITH opened ORDER BY opened.number LIMIT 1
SET opened.writer = $writer
RETURN opened.number AS version, opened.openedAt AS openedAt, opened.laneBatches AS laneBatches,
  opened.laneProgress AS laneProgress
