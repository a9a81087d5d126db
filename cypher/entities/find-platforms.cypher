/**
 * Platforms by their ids.
 * @mode read   @rows many   @access unscoped reference data, which carries no case fact
 * @param ids LIST<STRING NOT NULL> NOT NULL   @example ["plt_0000000000000000000000"]
 * @column id STRING NOT NULL
 * @column slug STRING NOT NULL
 * @column name STRING NOT NULL
 * @column kind STRING NOT NULL
 */
UNWIND $ids AS wanted
MATCH (platform:Entity&Platform {id: wanted})
RETURN platform.id AS id, platform.slug AS slug, platform.name AS name, platform.kind AS kind
