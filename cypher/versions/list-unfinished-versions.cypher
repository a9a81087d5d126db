/**
 * The writes of many transactions that were begun and never published, the oldest first.
 * @mode read   @rows many   @access unscoped holds no case fact
 * @column version INTEGER NOT NULL
 * @column state STRING NOT NULL
 * @column openedAt INTEGER NOT NULL
 * @column batches INTEGER NOT NULL
 */
MATCH (graph:GraphVersion {name: 'graph'})
UNWIND graph.unpublished AS number
MATCH (unfinished:Version {number: number})
RETURN unfinished.number AS version, unfinished.state AS state, unfinished.openedAt AS openedAt, unfinished.batches AS batches
ORDER BY version
