/**
 * Platforms by their ids: those of the reference data, and those that a visible fact leads to.
 * @mode read   @rows many   @access scoped
 * @param ids LIST<STRING NOT NULL> NOT NULL   @example ["plt_0000000000000000000000"]
 * @column id STRING NOT NULL
 * @column slug STRING NOT NULL
 * @column name STRING NOT NULL
 * @column kind STRING NOT NULL
 */
UNWIND $ids AS wanted
MATCH (platform:Entity&Platform {id: wanted})
WHERE platform.isReference OR EXISTS {
  MATCH (platform)<-[on:ON]-()
  WHERE visible(on)
}
RETURN platform.id AS id, platform.slug AS slug, platform.name AS name, platform.kind AS kind
