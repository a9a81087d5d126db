/**
 * Platforms and bodies of the reference data that an index query finds.
 * @mode read   @rows many   @access unscoped reference data, which carries no case fact
 * @param query STRING NOT NULL   @example "+scopeWord:s0 +words:example"
 * @param limit INTEGER NOT NULL   @example 1001
 * @column entityId STRING NOT NULL
 * @column wholes STRING NOT NULL
 * @column words STRING NOT NULL
 * @column looks STRING NOT NULL
 */
CALL db.index.fulltext.queryNodes('search_entry', $query) YIELD node AS entry
WHERE entry.scope = 0
WITH entry LIMIT $limit
RETURN entry.entity AS entityId, entry.wholes AS wholes, entry.words AS words, entry.looks AS looks
