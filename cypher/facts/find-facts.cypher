/**
 * Facts of one type by their ids.
 * @mode read   @rows many   @access scoped   @each FACT_TYPE
 * @param ids LIST<STRING NOT NULL> NOT NULL   @example ["fai_0000000000000000000000"]
 * @column id STRING NOT NULL
 * @column type STRING NOT NULL
 * @column fromId STRING NOT NULL
 * @column toId STRING NOT NULL
 * @column source STRING NOT NULL
 * @column origin STRING NOT NULL
 * @column grade STRING
 * @column nature STRING NOT NULL
 * @column role STRING
 * @column firstSeen INTEGER
 * @column lastSeen INTEGER
 * @column properties STRING
 * @column recordedAt INTEGER NOT NULL
 * @column retractedAt INTEGER
 */
UNWIND $ids AS wanted
MATCH (from:Entity)-[fact:FACT_TYPE {id: wanted}]->(to:Entity)
WHERE visible(fact)
MATCH (recorded:Version {number: fact.fromVersion})
OPTIONAL MATCH (retracted:Version {number: fact.untilVersion})
RETURN fact.id AS id, type(fact) AS type, from.id AS fromId, to.id AS toId, fact.source AS source, fact.origin AS origin, fact.grade AS grade,
  fact.nature AS nature, fact.role AS role, fact.firstSeen AS firstSeen, fact.lastSeen AS lastSeen, fact.properties AS properties,
  recorded.publishedAt AS recordedAt, retracted.publishedAt AS retractedAt
