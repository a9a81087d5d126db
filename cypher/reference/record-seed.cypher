/**
 * Notes that something of seed/ is being put into this database, or stands in it.
 * @mode write   @rows none   @access unscoped holds no case fact
 * @param name STRING NOT NULL   @example "reference"
 * @param sha256 STRING NOT NULL   @example "00"
 * @param state STRING NOT NULL   @example "loaded"
 * @param at INTEGER NOT NULL   @example 1767225600000
 */
MERGE (seed:Seed {name: $name})
SET seed.sha256 = $sha256, seed.state = $state, seed.appliedAt = $at
