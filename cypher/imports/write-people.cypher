/**
 * Person records of one source, inside its version.
 * @mode write   @rows none   @access unscoped a step of an import that was authorised before
 * @param rows LIST<MAP<id STRING NOT NULL, name STRING, dateOfBirth STRING, ageText STRING, localRef STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"id": "per_0000000000000000000000", "name": null, "dateOfBirth": null, "ageText": null, "localRef": "victim[1]"}]
 * @param source STRING NOT NULL   @example "src_0000000000000000000000"
 * @param scope INTEGER NOT NULL   @example 1
 * @param version INTEGER NOT NULL   @example 1
 * @param farFuture INTEGER NOT NULL   @example 9007199254740991
 */
UNWIND $rows AS row
MERGE (person:Entity {id: row.id})
ON CREATE SET person:Person, person.type = 'PERSON', person.name = row.name, person.dateOfBirth = row.dateOfBirth, person.ageText = row.ageText,
  person.localRef = row.localRef, person.source = $source, person.scope = $scope, person.fromVersion = $version, person.untilVersion = $farFuture
