/**
 * Every combination of visibility, for compiling permissions.
 * @mode read   @rows many   @access unscoped compiled into a permission, shown to nobody
 * @plan allows NodeByLabelScan scopes are few, and all are wanted
 * @column number INTEGER NOT NULL
 * @column organisation STRING NOT NULL
 * @column tier STRING NOT NULL
 * @column markings LIST<STRING NOT NULL> NOT NULL
 * @column compartments LIST<STRING NOT NULL> NOT NULL
 * @column visibility STRING NOT NULL
 * @column members LIST<STRING NOT NULL>
 * @column key STRING NOT NULL
 * @column publications INTEGER NOT NULL
 * @column lastPublishedAt INTEGER NOT NULL
 */
MATCH (scope:Scope)
RETURN scope.number AS number, scope.organisation AS organisation, scope.tier AS tier, scope.markings AS markings,
  scope.compartments AS compartments, scope.visibility AS visibility, scope.members AS members, scope.key AS key,
  scope.publications AS publications, scope.lastPublishedAt AS lastPublishedAt
ORDER BY number
