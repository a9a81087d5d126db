/**
 * Every selector that at least two visible investigations hold, for the board; common values are left out.
 * What its facts tell of use comes with them, and of time where it is weighed; what a fact tells of a file's hash is about the file, and is left out.
 * @mode read   @rows many   @access scoped
 * @param holderCap INTEGER NOT NULL   @example 51
 * @column selectorId STRING NOT NULL
 * @column type STRING NOT NULL
 * @column key STRING NOT NULL
 * @column platform STRING
 * @column heldBy INTEGER NOT NULL
 * @column holdings LIST<MAP<investigationId STRING NOT NULL, origins LIST<STRING NOT NULL> NOT NULL, roles LIST<STRING NOT NULL> NOT NULL, sightings LIST<MAP<origin STRING NOT NULL, from INTEGER, until INTEGER, told STRING> NOT NULL> NOT NULL> NOT NULL> NOT NULL
 */
MATCH (investigation:Investigation)
WHERE investigation.openedOn >= '' AND visible(investigation)
MATCH (investigation)<-[here:APPEARS_IN]-(selector:Selector)
WHERE visible(here)
WITH DISTINCT selector
CALL (selector) {
  MATCH (selector)-[held:APPEARS_IN]->(holder:Investigation) // seen through held
  WHERE visible(held)
  WITH DISTINCT holder LIMIT $holderCap
  RETURN collect(holder) AS holders
}
WITH selector, holders
WHERE size(holders) > 1 AND size(holders) < $holderCap
RETURN selector.id AS selectorId, selector.type AS type, selector.key AS key, selector.platform AS platform, size(holders) AS heldBy, COLLECT {
  UNWIND holders AS holder
  MATCH (selector)-[held:APPEARS_IN]->(holder)
  WHERE visible(held)
  WITH holder, collect(DISTINCT held.origin) AS origins, collect(DISTINCT held.role) AS roles, collect(
    CASE WHEN selector.type IN ['IP_ADDRESS', 'HANDLE'] OR (held.properties IS NOT NULL AND selector.type <> 'MEDIA_HASH')
      THEN {origin: held.origin, from: held.firstSeen, until: held.lastSeen, told: held.properties} END) AS sightings
  RETURN {investigationId: holder.id, origins: origins, roles: roles, sightings: sightings}
} AS holdings
