/**
 * Organisations as one source describes them, inside its version: records of that source, like its people.
 * @mode write   @rows none   @access unscoped a step of an import that was authorised before
 * @param rows LIST<MAP<id STRING NOT NULL, name STRING NOT NULL, kind STRING NOT NULL, category STRING> NOT NULL> NOT NULL
 *   @example [{"id": "org_0000000000000000000000", "name": "An exchange", "kind": "OTHER", "category": "exchange"}]
 * @param source STRING NOT NULL   @example "src_0000000000000000000000"
 * @param scope INTEGER NOT NULL   @example 1
 * @param version INTEGER NOT NULL   @example 1
 * @param farFuture INTEGER NOT NULL   @example 9007199254740991
 */
UNWIND $rows AS row
MERGE (organisation:Entity {id: row.id})
ON CREATE SET organisation:Organisation, organisation.type = 'ORGANISATION', organisation.name = row.name, organisation.kind = row.kind,
  organisation.category = row.category, organisation.source = $source, organisation.scope = $scope, organisation.fromVersion = $version,
  organisation.untilVersion = $farFuture
