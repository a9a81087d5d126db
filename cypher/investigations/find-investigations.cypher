/**
 * Investigations by their ids.
 * @mode read   @rows many   @access scoped
 * @param ids LIST<STRING NOT NULL> NOT NULL   @example ["inv_0000000000000000000000"]
 * @column id STRING NOT NULL
 * @column urn STRING NOT NULL
 * @column title STRING
 * @column force STRING NOT NULL
 * @column status STRING NOT NULL
 * @column openedOn STRING NOT NULL
 * @column contact STRING
 * @column revision INTEGER NOT NULL
 * @column scope INTEGER NOT NULL
 */
UNWIND $ids AS wanted
MATCH (investigation:Entity&Investigation {id: wanted})
WHERE visible(investigation)
RETURN investigation.id AS id, investigation.urn AS urn, investigation.title AS title, investigation.force AS force, investigation.status AS status,
  investigation.openedOn AS openedOn, investigation.contact AS contact, investigation.revision AS revision, investigation.scope AS scope
