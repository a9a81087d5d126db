/**
 * The visible investigations that bear a number, the earliest first: owners number independently of each other.
 * @mode read   @rows many   @access scoped
 * @param urn STRING NOT NULL   @example "KENT/2026/0001"
 * @param force STRING   @example "kent"
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
MATCH (investigation:Investigation {urn: $urn})
WHERE visible(investigation) AND ($force IS NULL OR investigation.force = $force)
RETURN investigation.id AS id, investigation.urn AS urn, investigation.title AS title, investigation.force AS force, investigation.status AS status,
  investigation.openedOn AS openedOn, investigation.contact AS contact, investigation.revision AS revision, investigation.scope AS scope
ORDER BY openedOn, id
