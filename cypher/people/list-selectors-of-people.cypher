/**
 * A page of the identifiers that each asked person record uses or is found at, by id, with a count that stops at its cap.
 * @mode read   @rows many   @access scoped
 * @param requests LIST<MAP<index INTEGER NOT NULL, personId STRING NOT NULL, types LIST<STRING NOT NULL> NOT NULL, after STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"index": 0, "personId": "per_0000000000000000000000", "types": ["EMAIL"], "after": ""}]
 * @param limit INTEGER NOT NULL   @example 26
 * @param countCap INTEGER NOT NULL   @example 1001
 * @column index INTEGER NOT NULL
 * @column selectorIds LIST<STRING NOT NULL> NOT NULL
 * @column counted INTEGER NOT NULL
 */
UNWIND $requests AS request
MATCH (person:Entity&Person {id: request.personId})
WHERE visible(person)
CALL (person, request) {
  MATCH (person)-[used:USES|LOCATED_AT]->(identifier:Selector)
  WHERE visible(used) AND identifier.type IN request.types
  WITH DISTINCT identifier LIMIT $countCap
  RETURN count(identifier) AS counted
}
RETURN request.index AS index, COLLECT {
  MATCH (person)-[used:USES|LOCATED_AT]->(selector:Selector)
  WHERE visible(used) AND selector.type IN request.types AND selector.id > request.after
  WITH DISTINCT selector ORDER BY selector.id LIMIT $limit
  RETURN selector.id
} AS selectorIds, counted
