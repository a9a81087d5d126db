/**
 * A new investigation, inside the version that the transaction took.
 * @mode write   @rows none   @access unscoped the creator's right to the scope is decided before
 * @param id STRING NOT NULL   @example "inv_0000000000000000000000"
 * @param urn STRING NOT NULL   @example "KENT/2026/0001"
 * @param title STRING   @example null
 * @param force STRING NOT NULL   @example "kent"
 * @param openedOn STRING NOT NULL   @example "2026-01-01"
 * @param contact STRING   @example null
 * @param scope INTEGER NOT NULL   @example 1
 * @param version INTEGER NOT NULL   @example 1
 * @param farFuture INTEGER NOT NULL   @example 9007199254740991
 */
MERGE (investigation:Entity {id: $id})
ON CREATE SET investigation:Investigation, investigation.type = 'INVESTIGATION', investigation.urn = $urn, investigation.title = $title,
  investigation.force = $force, investigation.status = 'OPEN', investigation.openedOn = $openedOn, investigation.contact = $contact,
  investigation.revision = 1, investigation.scope = $scope, investigation.fromVersion = $version, investigation.untilVersion = $farFuture
