/**
 * Notes that a step of the model was applied, and from which text.
 * @mode write   @rows none   @access unscoped holds no case fact
 * @param name STRING NOT NULL   @example "001-entity-id"
 * @param sha256 STRING NOT NULL   @example "00"
 * @param appliedAt INTEGER NOT NULL   @example 1767225600000
 */
MERGE (migration:Migration {name: $name})
ON CREATE SET migration.sha256 = $sha256, migration.appliedAt = $appliedAt
