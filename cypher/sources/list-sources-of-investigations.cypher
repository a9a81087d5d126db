/**
 * A page of the sources behind each asked investigation, in the order received, with a count that stops at its cap.
 * @mode read   @rows many   @access scoped
 * @param requests LIST<MAP<index INTEGER NOT NULL, investigationId STRING NOT NULL, afterReceivedAt INTEGER NOT NULL, afterId STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"index": 0, "investigationId": "inv_0000000000000000000000", "afterReceivedAt": 0, "afterId": ""}]
 * @param limit INTEGER NOT NULL   @example 26
 * @param countCap INTEGER NOT NULL   @example 1001
 * @column index INTEGER NOT NULL
 * @column sources LIST<MAP<id STRING NOT NULL, receivedAt INTEGER NOT NULL> NOT NULL> NOT NULL
 * @column counted INTEGER NOT NULL
 */
UNWIND $requests AS request
MATCH (investigation:Entity&Investigation {id: request.investigationId})
WHERE visible(investigation)
CALL (investigation) {
  MATCH (listed:Source)
  WHERE listed.investigation = investigation.id AND listed.receivedAt IS NOT NULL AND visible(listed)
  WITH listed LIMIT $countCap
  RETURN count(listed) AS counted
}
RETURN request.index AS index, COLLECT {
  MATCH (source:Source)
  WHERE source.investigation = investigation.id AND source.receivedAt >= request.afterReceivedAt AND visible(source)
    AND (source.receivedAt > request.afterReceivedAt OR source.id > request.afterId)
  WITH source ORDER BY source.receivedAt, source.id LIMIT $limit
  RETURN {id: source.id, receivedAt: source.receivedAt}
} AS sources, counted
