/**
 * The graph version that stood at a moment: the newest published by then, without those below it that were published later.
 * @mode read   @rows one   @access unscoped a version number is never shown, only pinned
 * @param moment INTEGER NOT NULL   @example 1767225600000
 * @column version INTEGER NOT NULL
 * @column unpublished LIST<INTEGER NOT NULL> NOT NULL
 */
OPTIONAL MATCH (published:Version)
WHERE published.publishedAt <= $moment
WITH coalesce(max(published.number), 0) AS version
RETURN version, COLLECT {
  MATCH (later:Version)
  WHERE later.number < version AND (later.publishedAt IS NULL OR later.publishedAt > $moment)
  RETURN later.number
} AS unpublished
