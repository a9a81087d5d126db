/**
 * The RELATED_TO facts around each asked investigation that a source states in so many words.
 * @mode read   @rows many   @access scoped
 * @param ids LIST<STRING NOT NULL> NOT NULL   @example ["inv_0000000000000000000000"]
 * @column id STRING NOT NULL
 * @column relations LIST<MAP<id STRING NOT NULL, type STRING NOT NULL, fromId STRING NOT NULL, toId STRING NOT NULL, source STRING NOT NULL, origin STRING NOT NULL, grade STRING, nature STRING NOT NULL, role STRING, firstSeen INTEGER, lastSeen INTEGER, properties STRING, recordedAt INTEGER NOT NULL, retractedAt INTEGER> NOT NULL> NOT NULL
 */
UNWIND $ids AS wanted
MATCH (investigation:Entity&Investigation {id: wanted})
WHERE visible(investigation)
MATCH (investigation)-[fact:RELATED_TO]-()
WHERE visible(fact)
MATCH (recorded:Version {number: fact.fromVersion})
OPTIONAL MATCH (retracted:Version {number: fact.untilVersion})
RETURN investigation.id AS id, collect({id: fact.id, type: 'RELATED_TO', fromId: startNode(fact).id, toId: endNode(fact).id, source: fact.source,
  origin: fact.origin, grade: fact.grade, nature: fact.nature, role: fact.role, firstSeen: fact.firstSeen, lastSeen: fact.lastSeen,
  properties: fact.properties, recordedAt: recorded.publishedAt, retractedAt: retracted.publishedAt}) AS relations
