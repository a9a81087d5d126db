/**
 * Person records by their ids, with the parts that the viewer may know them to play.
 * @mode read   @rows many   @access scoped
 * @param ids LIST<STRING NOT NULL> NOT NULL   @example ["per_0000000000000000000000"]
 * @column id STRING NOT NULL
 * @column name STRING
 * @column dateOfBirth STRING
 * @column source STRING NOT NULL
 * @column scope INTEGER NOT NULL
 * @column roles LIST<STRING NOT NULL> NOT NULL
 */
UNWIND $ids AS wanted
MATCH (person:Entity&Person {id: wanted})
WHERE visible(person)
RETURN person.id AS id, person.name AS name, person.dateOfBirth AS dateOfBirth, person.source AS source, person.scope AS scope, COLLECT {
  MATCH (person)-[involved:INVOLVED_IN]->()
  WHERE visible(involved)
  WITH DISTINCT involved.role AS role ORDER BY role
  RETURN role
} AS roles
