/**
 * A page of the visible facts around each asked entity, by id, with a count that stops at its cap.
 * @mode read   @rows many   @access scoped
 * @param requests LIST<MAP<index INTEGER NOT NULL, entityId STRING NOT NULL, types LIST<STRING NOT NULL> NOT NULL, after STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"index": 0, "entityId": "eml_0000000000000000000000", "types": ["USES"], "after": ""}]
 * @param limit INTEGER NOT NULL   @example 26
 * @param countCap INTEGER NOT NULL   @example 1001
 * @column index INTEGER NOT NULL
 * @column facts LIST<MAP<id STRING NOT NULL, type STRING NOT NULL, fromId STRING NOT NULL, toId STRING NOT NULL, source STRING NOT NULL, origin STRING NOT NULL, grade STRING, nature STRING NOT NULL, role STRING, firstSeen INTEGER, lastSeen INTEGER, properties STRING, recordedAt INTEGER NOT NULL, retractedAt INTEGER> NOT NULL> NOT NULL
 * @column counted INTEGER NOT NULL
 */
UNWIND $requests AS request
MATCH (entity:Entity {id: request.entityId})
CALL (entity, request) {
  MATCH (entity)-[around]-()
  WHERE type(around) IN request.types AND visible(around)
  WITH around LIMIT $countCap
  RETURN count(around) AS counted
}
RETURN request.index AS index, COLLECT {
  MATCH (entity)-[fact]-()
  WHERE type(fact) IN request.types AND visible(fact) AND fact.id > request.after
  WITH fact ORDER BY fact.id LIMIT $limit
  MATCH (recorded:Version {number: fact.fromVersion})
  OPTIONAL MATCH (retracted:Version {number: fact.untilVersion})
  RETURN {id: fact.id, type: type(fact), fromId: startNode(fact).id, toId: endNode(fact).id, source: fact.source, origin: fact.origin,
    grade: fact.grade, nature: fact.nature, role: fact.role, firstSeen: fact.firstSeen, lastSeen: fact.lastSeen, properties: fact.properties,
    recordedAt: recorded.publishedAt, retractedAt: retracted.publishedAt}
} AS facts, counted
