/**
 * The reports that a source quotes by their numbers, inside its version; whether any of them is held is never looked at here.
 * @mode write   @rows none   @access unscoped a step of an import that was authorised before
 * @param reports LIST<STRING NOT NULL> NOT NULL   @example ["987654321"]
 * @param source STRING NOT NULL   @example "src_0000000000000000000000"
 * @param investigation STRING NOT NULL   @example "inv_0000000000000000000000"
 * @param origin STRING NOT NULL   @example "00"
 * @param grade STRING   @example null
 * @param scope INTEGER NOT NULL   @example 1
 * @param version INTEGER NOT NULL   @example 1
 * @param farFuture INTEGER NOT NULL   @example 9007199254740991
 */
UNWIND $reports AS report
MERGE (quoted:QuotedReport {report: report, source: $source})
ON CREATE SET quoted.investigation = $investigation, quoted.origin = $origin, quoted.grade = $grade, quoted.scope = $scope,
  quoted.fromVersion = $version, quoted.untilVersion = $farFuture
