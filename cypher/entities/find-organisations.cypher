/**
 * Organisations of the reference data by their ids.
 * @mode read   @rows many   @access unscoped reference data, which carries no case fact
 * @param ids LIST<STRING NOT NULL> NOT NULL   @example ["org_0000000000000000000000"]
 * @column id STRING NOT NULL
 * @column slug STRING NOT NULL
 * @column name STRING NOT NULL
 * @column kind STRING NOT NULL
 */
UNWIND $ids AS wanted
MATCH (organisation:Entity&Organisation {id: wanted})
RETURN organisation.id AS id, organisation.slug AS slug, organisation.name AS name, organisation.kind AS kind
