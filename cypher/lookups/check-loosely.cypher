/**
 * Who holds what differs from an asked identifier in its platform or in capital letters alone: as check-selectors tells it. Such an
 * identifier was not typed, so it is named only where the viewer sees a holder of it.
 * @mode read   @rows many   @access pointing
 * @param names LIST<MAP<selectorId STRING NOT NULL, type STRING NOT NULL, looseKey STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"selectorId": "eml_1111111111111111111111", "type": "EMAIL", "looseKey": "example"}]
 * @param holderCap INTEGER NOT NULL   @example 51
 * @column typedId STRING NOT NULL
 * @column selectorId STRING
 * @column key STRING
 * @column platform STRING
 * @column heldBy INTEGER NOT NULL
 * @column investigationIds LIST<STRING NOT NULL> NOT NULL
 * @column pointedBy INTEGER NOT NULL
 * @column desks LIST<MAP<force STRING NOT NULL, contact STRING> NOT NULL> NOT NULL
 */
UNWIND $names AS name
MATCH (selector:Selector {looseKey: name.looseKey})
WHERE selector.type = name.type AND selector.id <> name.selectorId
CALL (selector) {
  MATCH (selector)-[held:APPEARS_IN]->(investigation:Investigation) // seen through held
  WHERE visible(held)
  WITH DISTINCT investigation LIMIT $holderCap
  RETURN count(investigation) AS heldBy, collect(investigation.id) AS found
}
CALL (selector) {
  MATCH (selector)-[kept:APPEARS_IN]->(holder:Investigation)
  WHERE pointed(kept) AND pointed(holder)
  WITH DISTINCT holder LIMIT $holderCap
  RETURN count(holder) AS pointedBy, collect(DISTINCT {force: holder.force, contact: holder.contact}) AS foundDesks
}
WITH name, selector, heldBy, found, pointedBy, foundDesks
WHERE heldBy > 0 OR pointedBy > 0
RETURN name.selectorId AS typedId, CASE WHEN heldBy > 0 THEN selector.id END AS selectorId, CASE WHEN heldBy > 0 THEN selector.key END AS key,
  CASE WHEN heldBy > 0 THEN selector.platform END AS platform, heldBy, CASE WHEN heldBy < $holderCap THEN found ELSE [] END AS investigationIds,
  pointedBy, CASE WHEN pointedBy < $holderCap THEN foundDesks ELSE [] END AS desks
