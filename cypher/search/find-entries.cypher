/**
 * Entities that index queries find among what the viewer may see, each once, up to a limit. The queries name the viewer's scopes, so the index passes
 * over the rest; its scores count what is hidden and are left where they are. No order: whoever asks ranks all that are found, or asks for fewer.
 * @mode read   @rows many   @access scoped
 * @param queries LIST<STRING NOT NULL> NOT NULL   @example ["+scopeWord:s1 +words:example"]
 * @param limit INTEGER NOT NULL   @example 1001
 * @column entityId STRING NOT NULL
 * @column wholes STRING NOT NULL
 * @column words STRING NOT NULL
 * @column looks STRING NOT NULL
 */
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('search_entry', query) YIELD node AS entry
WHERE visible(entry)
WITH DISTINCT entry.entity AS entityId, entry.wholes AS wholes, entry.words AS words, entry.looks AS looks LIMIT $limit
RETURN entityId, wholes, words, looks
