/**
 * The steps of the model that this database has.
 * @mode read   @rows many   @access unscoped holds no case fact
 * @plan allows NodeByLabelScan there are a few dozen steps
 * @column name STRING NOT NULL
 * @column sha256 STRING NOT NULL
 */
MATCH (migration:Migration)
RETURN migration.name AS name, migration.sha256 AS sha256
