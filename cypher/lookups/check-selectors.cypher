/**
 * Who holds each asked identifier: the investigations that the viewer may see, and the desks of those to which they may only be
 * pointed. Holders of either kind are counted to a cap; over it the value is common, and who holds it is left out.
 * @mode read   @rows many   @access pointing
 * @param selectorIds LIST<STRING NOT NULL> NOT NULL   @example ["eml_0000000000000000000000"]
 * @param holderCap INTEGER NOT NULL   @example 51
 * @column selectorId STRING NOT NULL
 * @column heldBy INTEGER NOT NULL
 * @column investigationIds LIST<STRING NOT NULL> NOT NULL
 * @column pointedBy INTEGER NOT NULL
 * @column desks LIST<MAP<force STRING NOT NULL, contact STRING> NOT NULL> NOT NULL
 */
UNWIND $selectorIds AS wanted
MATCH (selector:Entity&Selector {id: wanted})
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
WITH selector, heldBy, found, pointedBy, foundDesks
WHERE heldBy > 0 OR pointedBy > 0
RETURN selector.id AS selectorId, heldBy, CASE WHEN heldBy < $holderCap THEN found ELSE [] END AS investigationIds,
  pointedBy, CASE WHEN pointedBy < $holderCap THEN foundDesks ELSE [] END AS desks
