/**
 * How many investigations the viewer may see, counted to a cap.
 * @mode read   @rows one   @access scoped
 * @param force STRING   @example null
 * @param status STRING   @example null
 * @param openedFrom STRING NOT NULL   @example ""
 * @param openedTo STRING NOT NULL   @example "9999-12-31"
 * @param text STRING   @example null
 * @param countCap INTEGER NOT NULL   @example 1001
 * @column counted INTEGER NOT NULL
 */
MATCH (investigation:Investigation)
WHERE investigation.openedOn >= $openedFrom AND investigation.openedOn <= $openedTo AND visible(investigation)
  AND ($force IS NULL OR investigation.force = $force) AND ($status IS NULL OR investigation.status = $status)
  AND ($text IS NULL OR toLower(investigation.urn) CONTAINS $text OR toLower(investigation.title) CONTAINS $text)
WITH investigation LIMIT $countCap
RETURN count(investigation) AS counted
