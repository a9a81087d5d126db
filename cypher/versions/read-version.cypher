/**
 * How far a version got, for its own writer.
 * @mode read   @rows optional   @access unscoped asked by the writer of the version alone
 * @param version INTEGER NOT NULL   @example 1
 * @column state STRING NOT NULL
 * @column writer STRING
 * @column laneBatches LIST<INTEGER NOT NULL>
 * @column laneProgress LIST<STRING NOT NULL>
 */
MATCH (version:Version {number: $version})
RETURN version.state AS state, version.writer AS writer, version.laneBatches AS laneBatches, version.laneProgress AS laneProgress
