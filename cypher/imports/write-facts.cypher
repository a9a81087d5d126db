/**
 * Facts of one type that one source asserts, inside its version; answers how many of them are new. The same assertion twice is one fact. The
 * seek is prescribed: planned while there are few facts, the statement would scan all of them for each row ever after.
 * @mode write   @rows one   @access unscoped a step of an import that was authorised before   @each FACT_TYPE
 * @param rows LIST<MAP<id STRING NOT NULL, from STRING NOT NULL, to STRING NOT NULL, nature STRING NOT NULL, role STRING, firstSeen INTEGER, lastSeen INTEGER, grade STRING, properties STRING> NOT NULL> NOT NULL
 *   @example [{"id": "fai_0000000000000000000000", "from": "eml_0000000000000000000000", "to": "inv_0000000000000000000000", "nature": "STATED", "role": null, "firstSeen": null, "lastSeen": null, "grade": null, "properties": null}]
 * @param source STRING NOT NULL   @example "src_0000000000000000000000"
 * @param origin STRING NOT NULL   @example "00"
 * @param scope INTEGER NOT NULL   @example 1
 * @param version INTEGER NOT NULL   @example 1
 * @param farFuture INTEGER NOT NULL   @example 9007199254740991
 * @column written INTEGER NOT NULL
 */
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
WHERE NOT EXISTS {
  MATCH (from)-[known:FACT_TYPE]->(to)
  USING INDEX SEEK known:FACT_TYPE(id)
  WHERE known.id = row.id
}
CREATE (from)-[fact:FACT_TYPE {id: row.id, source: $source, origin: $origin, grade: row.grade, nature: row.nature, role: row.role, firstSeen: row.firstSeen,
  lastSeen: row.lastSeen, properties: row.properties, scope: $scope, fromVersion: $version, untilVersion: $farFuture}]->(to)
RETURN count(fact) AS written
