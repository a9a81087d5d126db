/**
 * Opens a version that many transactions fill: nothing of it is seen until it is published.
 * @mode write   @rows one   @access unscoped a step of a write that was authorised before
 * @param importKey STRING NOT NULL   @example "key"
 * @param writer STRING NOT NULL   @example "writer"
 * @param at INTEGER NOT NULL   @example 1767225600000
 * @param lanes INTEGER NOT NULL   @example 1
 * @column version INTEGER NOT NULL
 */
MATCH (graph:GraphVersion {name: 'graph'})
SET graph.last = graph.last + 1
SET graph.unpublished = graph.unpublished + graph.last
CREATE (opened:Version {number: graph.last, state: 'open', importKey: $importKey, writer: $writer, batches: 0,
  laneBatches: [lane IN range(1, $lanes) | 0], laneProgress: [lane IN range(1, $lanes) | ''], openedAt: $at, scopes: []})
RETURN opened.number AS version
