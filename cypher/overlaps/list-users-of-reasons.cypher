/**
 * Whose each asked identifier is in each asked investigation, where a date of birth is known: for the dates of two sides to be compared. More than
 * the cap are not told apart, so that no more than one beyond it is read out.
 * @mode read   @rows many   @access scoped
 * @plan allows CartesianProduct either side is one row, found by its id
 * @param holdings LIST<MAP<investigationId STRING NOT NULL, selectorId STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"investigationId": "inv_0000000000000000000000", "selectorId": "eml_0000000000000000000000"}]
 * @param userCap INTEGER NOT NULL   @example 51
 * @column investigationId STRING NOT NULL
 * @column selectorId STRING NOT NULL
 * @column users LIST<MAP<personId STRING NOT NULL, dateOfBirth STRING NOT NULL> NOT NULL> NOT NULL
 */
UNWIND $holdings AS wanted
MATCH (investigation:Entity&Investigation {id: wanted.investigationId})
WHERE visible(investigation)
MATCH (selector:Entity&Selector {id: wanted.selectorId})
RETURN investigation.id AS investigationId, selector.id AS selectorId, COLLECT {
  MATCH (selector)<-[used:USES|LOCATED_AT]-(person:Person)-[here:APPEARS_IN]->(investigation)
  WHERE visible(used) AND visible(person) AND visible(here) AND person.dateOfBirth IS NOT NULL
  WITH DISTINCT person LIMIT $userCap
  RETURN {personId: person.id, dateOfBirth: person.dateOfBirth}
} AS users
