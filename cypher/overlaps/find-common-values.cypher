/**
 * Which of the asked common values both sides of a pair hold: they say nothing, and are named for that.
 * @mode read   @rows many   @access scoped
 * @plan allows CartesianProduct either side is one row, found by its id
 * @param pairs LIST<MAP<leftId STRING NOT NULL, rightId STRING NOT NULL, selectorIds LIST<STRING NOT NULL> NOT NULL> NOT NULL> NOT NULL
 *   @example [{"leftId": "inv_0000000000000000000000", "rightId": "inv_1111111111111111111111", "selectorIds": ["eml_0000000000000000000000"]}]
 * @column leftId STRING NOT NULL
 * @column rightId STRING NOT NULL
 * @column selectorId STRING NOT NULL
 * @column origins LIST<STRING NOT NULL> NOT NULL
 */
UNWIND $pairs AS pair
MATCH (left:Entity&Investigation {id: pair.leftId})
WHERE visible(left)
MATCH (right:Entity&Investigation {id: pair.rightId})
WHERE visible(right)
UNWIND pair.selectorIds AS wanted
MATCH (selector:Entity&Selector {id: wanted})
MATCH (selector)-[here:APPEARS_IN]->(left)
WHERE visible(here)
WITH left, right, selector, collect(DISTINCT here.origin) AS leftOrigins
MATCH (selector)-[there:APPEARS_IN]->(right)
WHERE visible(there)
WITH left, right, selector, leftOrigins, collect(DISTINCT there.origin) AS rightOrigins
RETURN left.id AS leftId, right.id AS rightId, selector.id AS selectorId, leftOrigins + rightOrigins AS origins
