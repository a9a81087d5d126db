/**
 * A page of the person records in each asked investigation, by id, with a count that stops at its cap.
 * @mode read   @rows many   @access scoped
 * @param requests LIST<MAP<index INTEGER NOT NULL, investigationId STRING NOT NULL, afterId STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"index": 0, "investigationId": "inv_0000000000000000000000", "afterId": ""}]
 * @param limit INTEGER NOT NULL   @example 26
 * @param countCap INTEGER NOT NULL   @example 1001
 * @column index INTEGER NOT NULL
 * @column personIds LIST<STRING NOT NULL> NOT NULL
 * @column counted INTEGER NOT NULL
 */
UNWIND $requests AS request
MATCH (investigation:Entity&Investigation {id: request.investigationId})
WHERE visible(investigation)
CALL (investigation) {
  MATCH (investigation)<-[held:APPEARS_IN]-(member:Person) // seen through held
  WHERE visible(held)
  WITH DISTINCT member LIMIT $countCap
  RETURN count(member) AS counted
}
RETURN request.index AS index, COLLECT {
  MATCH (investigation)<-[held:APPEARS_IN]-(person:Person) // seen through held
  WHERE visible(held) AND person.id > request.afterId
  WITH DISTINCT person ORDER BY person.id LIMIT $limit
  RETURN person.id
} AS personIds, counted
