/**
 * For each asked scope the newest version that had touched it by a moment.
 * @mode read   @rows many   @access unscoped asked for the scopes that the viewer reads, and hashed before it is shown
 * @param scopes LIST<INTEGER NOT NULL> NOT NULL   @example [1]
 * @param moment INTEGER NOT NULL   @example 1767225600000
 * @column number INTEGER NOT NULL
 * @column version INTEGER NOT NULL
 */
MATCH (published:Version)
WHERE published.publishedAt <= $moment
UNWIND published.scopes AS number
WITH number, published
WHERE number IN $scopes
WITH number, published ORDER BY published.publishedAt DESC, published.number DESC
RETURN number, head(collect(published.number)) AS version
ORDER BY number
