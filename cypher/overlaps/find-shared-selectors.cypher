/**
 * What each asked investigation shares with others, asked by id or by the number that it bears: every selector of it that a second visible investigation holds, with
 * its holders and the origin events behind each. Holders are counted to a cap; over it the value is common, and who holds it is left out.
 * What its facts tell of use comes with them, and of time where it is weighed; what a fact tells of a file's hash is about the file, and is left out.
 * @mode read   @rows many   @access scoped
 * @param investigationIds LIST<STRING NOT NULL> NOT NULL   @example ["inv_0000000000000000000000"]
 * @param urns LIST<STRING NOT NULL> NOT NULL   @example ["KENT/2026/0001"]
 * @param holderCap INTEGER NOT NULL   @example 51
 * @column investigationId STRING NOT NULL
 * @column selectorId STRING NOT NULL
 * @column type STRING NOT NULL
 * @column key STRING NOT NULL
 * @column platform STRING
 * @column heldBy INTEGER NOT NULL
 * @column holdings LIST<MAP<investigationId STRING NOT NULL, origins LIST<STRING NOT NULL> NOT NULL, roles LIST<STRING NOT NULL> NOT NULL, sightings LIST<MAP<origin STRING NOT NULL, from INTEGER, until INTEGER, told STRING> NOT NULL> NOT NULL> NOT NULL> NOT NULL
 */
MATCH (investigation:Entity&Investigation)<-[here:APPEARS_IN]-(selector:Selector)
WHERE (investigation.id IN $investigationIds OR investigation.urn IN $urns) AND visible(investigation) AND visible(here)
WITH DISTINCT investigation, selector
CALL (selector) {
  MATCH (selector)-[held:APPEARS_IN]->(holder:Investigation) // seen through held
  WHERE visible(held)
  WITH DISTINCT holder LIMIT $holderCap
  RETURN collect(holder) AS holders
}
WITH investigation, selector, holders
WHERE size(holders) > 1
RETURN investigation.id AS investigationId, selector.id AS selectorId, selector.type AS type, selector.key AS key, selector.platform AS platform,
  size(holders) AS heldBy, COLLECT {
    UNWIND CASE WHEN size(holders) < $holderCap THEN holders ELSE [] END AS holder
    MATCH (selector)-[held:APPEARS_IN]->(holder)
    WHERE visible(held)
    WITH holder, collect(DISTINCT held.origin) AS origins, collect(DISTINCT held.role) AS roles, collect(
      CASE WHEN selector.type IN ['IP_ADDRESS', 'HANDLE'] OR (held.properties IS NOT NULL AND selector.type <> 'MEDIA_HASH')
        THEN {origin: held.origin, from: held.firstSeen, until: held.lastSeen, told: held.properties} END) AS sightings
    RETURN {investigationId: holder.id, origins: origins, roles: roles, sightings: sightings}
  } AS holdings
