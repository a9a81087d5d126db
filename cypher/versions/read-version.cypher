/**
 * How far a version got, for its own writer.
 * @mode read   @rows optional   @access unscoped asked by the writer of the version alone
 * @param version INTEGER NOT NULL   @example 1
 * @column state STRING NOT NULL
 * @column writer STRING
 * @column batches INTEGER
 * @column progress STRING
 */
MATCH (version:Version {number: $version})
RETURN version.state AS state, version.writer AS writer, version.batches AS batches, version.progress AS progress
