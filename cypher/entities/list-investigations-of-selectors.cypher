/**
 * A page of the investigations that hold each asked selector, by URN and id, with a count that stops at its cap.
 * @mode read   @rows many   @access scoped
 * @param requests LIST<MAP<index INTEGER NOT NULL, selectorId STRING NOT NULL, afterUrn STRING NOT NULL, afterId STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"index": 0, "selectorId": "eml_0000000000000000000000", "afterUrn": "", "afterId": ""}]
 * @param limit INTEGER NOT NULL   @example 26
 * @param countCap INTEGER NOT NULL   @example 1001
 * @column index INTEGER NOT NULL
 * @column investigationIds LIST<STRING NOT NULL> NOT NULL
 * @column counted INTEGER NOT NULL
 */
UNWIND $requests AS request
MATCH (selector:Entity&Selector {id: request.selectorId})
CALL (selector) {
  MATCH (selector)-[held:APPEARS_IN]->(holder:Investigation) // seen through held
  WHERE visible(held)
  WITH DISTINCT holder LIMIT $countCap
  RETURN count(holder) AS counted
}
RETURN request.index AS index, COLLECT {
  MATCH (selector)-[held:APPEARS_IN]->(investigation:Investigation) // seen through held
  WHERE visible(held)
    AND (investigation.urn > request.afterUrn OR (investigation.urn = request.afterUrn AND investigation.id > request.afterId))
  WITH DISTINCT investigation ORDER BY investigation.urn, investigation.id LIMIT $limit
  RETURN investigation.id
} AS investigationIds, counted
