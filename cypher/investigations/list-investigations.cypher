/**
 * A page of the visible investigations, the latest opened first.
 * @mode read   @rows many   @access scoped
 * @param force STRING   @example null
 * @param status STRING   @example null
 * @param openedFrom STRING NOT NULL   @example ""
 * @param openedTo STRING NOT NULL   @example "9999-12-31"
 * @param text STRING   @example null
 * @param afterOpenedOn STRING NOT NULL   @example "9999-12-31"
 * @param afterId STRING NOT NULL   @example ""
 * @param limit INTEGER NOT NULL   @example 26
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
MATCH (investigation:Investigation)
WHERE investigation.openedOn >= $openedFrom AND investigation.openedOn <= $openedTo AND visible(investigation)
  AND ($force IS NULL OR investigation.force = $force) AND ($status IS NULL OR investigation.status = $status)
  AND ($text IS NULL OR toLower(investigation.urn) CONTAINS $text OR toLower(investigation.title) CONTAINS $text)
  AND (investigation.openedOn < $afterOpenedOn OR (investigation.openedOn = $afterOpenedOn AND investigation.id > $afterId))
RETURN investigation.id AS id, investigation.urn AS urn, investigation.title AS title, investigation.force AS force, investigation.status AS status,
  investigation.openedOn AS openedOn, investigation.contact AS contact, investigation.revision AS revision, investigation.scope AS scope
ORDER BY openedOn DESC, id LIMIT $limit
