/**
 * Organisations by their ids: those of the reference data, and those that a source describes, as far as the viewer may see.
 * @mode read   @rows many   @access scoped
 * @param ids LIST<STRING NOT NULL> NOT NULL   @example ["org_0000000000000000000000"]
 * @column id STRING NOT NULL
 * @column slug STRING
 * @column name STRING NOT NULL
 * @column kind STRING NOT NULL
 * @column category STRING
 * @column scope INTEGER
 */
UNWIND $ids AS wanted
MATCH (organisation:Entity&Organisation {id: wanted})
WHERE organisation.source IS NULL OR visible(organisation)
RETURN organisation.id AS id, organisation.slug AS slug, organisation.name AS name, organisation.kind AS kind, organisation.category AS category,
  organisation.scope AS scope
