/**
 * Selectors by their ids: each is seen through at least one visible fact, or not at all.
 * @mode read   @rows many   @access scoped
 * @param ids LIST<STRING NOT NULL> NOT NULL   @example ["eml_0000000000000000000000"]
 * @column id STRING NOT NULL
 * @column type STRING NOT NULL
 * @column key STRING NOT NULL
 * @column platform STRING
 */
UNWIND $ids AS wanted
MATCH (selector:Entity&Selector {id: wanted})
WHERE EXISTS {
  MATCH (selector)-[fact]-()
  WHERE visible(fact)
}
RETURN selector.id AS id, selector.type AS type, selector.key AS key, selector.platform AS platform
