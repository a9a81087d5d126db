/**
 * The investigations that hold each asked person record.
 * @mode read   @rows many   @access scoped
 * @param ids LIST<STRING NOT NULL> NOT NULL   @example ["per_0000000000000000000000"]
 * @column id STRING NOT NULL
 * @column investigationIds LIST<STRING NOT NULL> NOT NULL
 */
UNWIND $ids AS wanted
MATCH (person:Entity&Person {id: wanted})
WHERE visible(person)
RETURN person.id AS id, COLLECT {
  MATCH (person)-[held:APPEARS_IN]->(investigation:Investigation) // seen through held
  WHERE visible(held)
  WITH DISTINCT investigation ORDER BY investigation.urn, investigation.id
  RETURN investigation.id
} AS investigationIds
