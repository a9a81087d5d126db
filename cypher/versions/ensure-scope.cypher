/**
 * The number of a scope; a new combination gets the next number, under the lock of the counter.
 * @mode write   @rows one   @access unscoped a step of a write that was authorised before
 * @param key STRING NOT NULL   @example "[\"kent\"]"
 * @param organisation STRING NOT NULL   @example "kent"
 * @param tier STRING NOT NULL   @example "OFFICIAL"
 * @param markings LIST<STRING NOT NULL> NOT NULL   @example []
 * @param compartments LIST<STRING NOT NULL> NOT NULL   @example []
 * @param visibility STRING NOT NULL   @example "OPEN"
 * @param members LIST<STRING NOT NULL>   @example null
 * @column number INTEGER NOT NULL
 */
MATCH (graph:GraphVersion {name: 'graph'})
SET graph.lastScope = graph.lastScope + 0
MERGE (scope:Scope {key: $key})
ON CREATE SET graph.lastScope = graph.lastScope + 1, graph.scopesRevision = graph.scopesRevision + 1, scope.number = graph.lastScope,
  scope.organisation = $organisation, scope.tier = $tier, scope.markings = $markings, scope.compartments = $compartments,
  scope.visibility = $visibility, scope.members = $members, scope.publications = 0, scope.lastPublishedAt = 0
RETURN scope.number AS number
