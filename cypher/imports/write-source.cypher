/**
 * The source itself, inside its version.
 * @mode write   @rows none   @access unscoped a step of an import that was authorised before
 * @param id STRING NOT NULL   @example "src_0000000000000000000000"
 * @param kind STRING NOT NULL   @example "CYBERTIP"
 * @param reference STRING NOT NULL   @example "report.xml"
 * @param publisher STRING   @example null
 * @param receivedAt INTEGER NOT NULL   @example 1767225600000
 * @param occurredAt INTEGER   @example null
 * @param incidentType STRING   @example null
 * @param annotations LIST<STRING NOT NULL> NOT NULL   @example []
 * @param reportNumber STRING   @example null
 * @param relatedReports LIST<STRING NOT NULL> NOT NULL   @example []
 * @param details STRING   @example null
 * @param sha256 STRING   @example "00"
 * @param mapping STRING   @example null
 * @param origin STRING NOT NULL   @example "00"
 * @param investigation STRING NOT NULL   @example "inv_0000000000000000000000"
 * @param scope INTEGER NOT NULL   @example 1
 * @param version INTEGER NOT NULL   @example 1
 * @param farFuture INTEGER NOT NULL   @example 9007199254740991
 */
MERGE (source:Entity {id: $id})
ON CREATE SET source:Source, source.type = 'SOURCE', source.kind = $kind, source.reference = $reference, source.publisher = $publisher,
  source.receivedAt = $receivedAt, source.occurredAt = $occurredAt, source.incidentType = $incidentType, source.annotations = $annotations,
  source.reportNumber = $reportNumber, source.relatedReports = $relatedReports, source.details = $details,
  source.sha256 = $sha256, source.mapping = $mapping, source.origin = $origin, source.investigation = $investigation, source.scope = $scope,
  source.fromVersion = $version, source.untilVersion = $farFuture
