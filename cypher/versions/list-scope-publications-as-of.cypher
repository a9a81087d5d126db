/**
 * For each asked scope how many versions had been published into it by a moment, and when the latest was.
 * @mode read   @rows many   @access unscoped asked for the scopes that the viewer reads, and hashed before it is shown
 * @param scopes LIST<INTEGER NOT NULL> NOT NULL   @example [1]
 * @param moment INTEGER NOT NULL   @example 1767225600000
 * @column number INTEGER NOT NULL
 * @column publications INTEGER NOT NULL
 * @column lastPublishedAt INTEGER NOT NULL
 */
MATCH (published:Version)
WHERE published.publishedAt <= $moment
UNWIND published.scopes AS number
WITH number, published
WHERE number IN $scopes
RETURN number, count(DISTINCT published) AS publications, max(published.publishedAt) AS lastPublishedAt
