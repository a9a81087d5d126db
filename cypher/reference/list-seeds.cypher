/**
 * What seed/ has put into this database, and from which content.
 * @mode read   @rows many   @access unscoped holds no case fact
 * @plan allows NodeByLabelScan there are two or three
 * @column name STRING NOT NULL
 * @column sha256 STRING NOT NULL
 * @column state STRING NOT NULL
 */
MATCH (seed:Seed)
RETURN seed.name AS name, seed.sha256 AS sha256, seed.state AS state
