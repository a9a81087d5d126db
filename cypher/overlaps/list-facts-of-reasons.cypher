/**
 * A page of the facts that carry each asked reason: those that put the selector into either investigation.
 * @mode read   @rows many   @access scoped
 * @param requests LIST<MAP<index INTEGER NOT NULL, selectorId STRING NOT NULL, investigationIds LIST<STRING NOT NULL> NOT NULL, after STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"index": 0, "selectorId": "eml_0000000000000000000000", "investigationIds": ["inv_0000000000000000000000"], "after": ""}]
 * @param limit INTEGER NOT NULL   @example 26
 * @param countCap INTEGER NOT NULL   @example 1001
 * @column index INTEGER NOT NULL
 * @column facts LIST<MAP<id STRING NOT NULL, type STRING NOT NULL, fromId STRING NOT NULL, toId STRING NOT NULL, source STRING NOT NULL, origin STRING NOT NULL, grade STRING, nature STRING NOT NULL, role STRING, firstSeen INTEGER, lastSeen INTEGER, properties STRING, recordedAt INTEGER NOT NULL, retractedAt INTEGER> NOT NULL> NOT NULL
 * @column counted INTEGER NOT NULL
 */
UNWIND $requests AS request
MATCH (selector:Entity&Selector {id: request.selectorId})
CALL (selector, request) {
  UNWIND request.investigationIds AS side
  MATCH (holder:Entity&Investigation {id: side})
  MATCH (selector)-[held:APPEARS_IN]->(holder) // seen through held
  WHERE visible(held)
  WITH held LIMIT $countCap
  RETURN count(held) AS counted
}
RETURN request.index AS index, COLLECT {
  UNWIND request.investigationIds AS side
  MATCH (investigation:Entity&Investigation {id: side})
  MATCH (selector)-[fact:APPEARS_IN]->(investigation) // seen through fact
  WHERE visible(fact) AND fact.id > request.after
  WITH fact, investigation ORDER BY fact.id LIMIT $limit
  MATCH (recorded:Version {number: fact.fromVersion})
  OPTIONAL MATCH (retracted:Version {number: fact.untilVersion})
  RETURN {id: fact.id, type: 'APPEARS_IN', fromId: selector.id, toId: investigation.id, source: fact.source, origin: fact.origin,
    grade: fact.grade, nature: fact.nature, role: fact.role, firstSeen: fact.firstSeen, lastSeen: fact.lastSeen, properties: fact.properties,
    recordedAt: recorded.publishedAt, retractedAt: retracted.publishedAt}
} AS facts, counted
