/**
 * That one source mentions these in the investigation, inside its version: each entity is looked up once, whatever it is mentioned
 * as. The same mention twice is one fact. `isFirst` where none of the command's sources has mentioned the entity before, so that
 * the figures of a command tell each thing once.
 * @mode write   @rows many   @access unscoped a step of an import that was authorised before
 * @param rows LIST<MAP<entity STRING NOT NULL, mentions LIST<MAP<id STRING NOT NULL, nature STRING NOT NULL, role STRING, firstSeen INTEGER, lastSeen INTEGER, grade STRING, properties STRING> NOT NULL> NOT NULL> NOT NULL> NOT NULL
 *   @example [{"entity": "eml_0000000000000000000000", "mentions": [{"id": "fai_0000000000000000000000", "nature": "STATED", "role": null, "firstSeen": null, "lastSeen": null, "grade": null, "properties": null}]}]
 * @param investigationId STRING NOT NULL   @example "inv_0000000000000000000000"
 * @param sources LIST<STRING NOT NULL> NOT NULL   @example ["src_0000000000000000000000"]
 * @param source STRING NOT NULL   @example "src_0000000000000000000000"
 * @param origin STRING NOT NULL   @example "00"
 * @param scope INTEGER NOT NULL   @example 1
 * @param version INTEGER NOT NULL   @example 1
 * @param farFuture INTEGER NOT NULL   @example 9007199254740991
 * @column entityId STRING NOT NULL
 * @column isFirst BOOLEAN NOT NULL
 * @column written INTEGER NOT NULL
 */
MATCH (investigation:Entity&Investigation {id: $investigationId})
UNWIND $rows AS row
MATCH (mentioned:Entity {id: row.entity})
WITH investigation, mentioned, row, COLLECT {
  MATCH (mentioned)-[held:APPEARS_IN]->(investigation)
  WHERE held.source IN $sources
  RETURN held.id
} AS held
UNWIND [mention IN row.mentions WHERE NOT mention.id IN held] AS mention
CREATE (mentioned)-[fact:APPEARS_IN {id: mention.id, source: $source, origin: $origin, grade: mention.grade, nature: mention.nature, role: mention.role,
  firstSeen: mention.firstSeen, lastSeen: mention.lastSeen, properties: mention.properties, scope: $scope, fromVersion: $version,
  untilVersion: $farFuture}]->(investigation)
RETURN mentioned.id AS entityId, size(held) = 0 AS isFirst, count(fact) AS written
