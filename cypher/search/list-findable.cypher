/**
 * Everything that a search can find, by id, with what it is called and how it stands: a record by itself, a selector and a platform that imports
 * named by the facts that they are seen through.
 * @mode read   @rows many   @access unscoped fills the search index of a system that held data before there was one; answers nobody
 * @param after STRING NOT NULL   @example ""
 * @param limit INTEGER NOT NULL   @example 1000
 * @column id STRING NOT NULL
 * @column type STRING NOT NULL
 * @column key STRING
 * @column name STRING
 * @column slug STRING
 * @column urn STRING
 * @column title STRING
 * @column reference STRING
 * @column isReference BOOLEAN NOT NULL
 * @column scope INTEGER
 * @column fromVersion INTEGER
 * @column untilVersion INTEGER
 * @column standings LIST<MAP<scope INTEGER NOT NULL, fromVersion INTEGER NOT NULL, untilVersion INTEGER NOT NULL, publishedAt INTEGER> NOT NULL> NOT NULL
 */
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity AS findable ORDER BY entity.id LIMIT $limit
RETURN findable.id AS id, findable.type AS type, findable.key AS key, findable.name AS name, findable.slug AS slug, findable.urn AS urn, findable.title AS title,
  findable.reference AS reference, coalesce(findable.isReference, findable:Organisation AND findable.source IS NULL) AS isReference,
  findable.scope AS scope, findable.fromVersion AS fromVersion, findable.untilVersion AS untilVersion, COLLECT {
    WITH findable
    WHERE findable:Selector OR findable:Platform
    MATCH (findable)-[fact]-()
    WHERE findable:Selector OR fact:ON
    WITH fact.scope AS scope, fact.fromVersion AS fromVersion, max(fact.untilVersion) AS untilVersion
    MATCH (version:Version {number: fromVersion})
    RETURN {scope: scope, fromVersion: fromVersion, untilVersion: untilVersion, publishedAt: version.publishedAt}
  } AS standings
