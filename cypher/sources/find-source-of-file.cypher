/**
 * The source that a file became in an investigation, found by the file's hash and, of a table, by that of the mapping that it was read by; not the
 * one with the excepted id.
 * @mode read   @rows optional   @access scoped
 * @param sha256 STRING NOT NULL   @example "00"
 * @param mapping STRING   @example "example"
 * @param investigationId STRING NOT NULL   @example "inv_0000000000000000000000"
 * @param exceptId STRING   @example null
 * @column id STRING NOT NULL
 */
MATCH (source:Source)
WHERE source.sha256 = $sha256 AND source.investigation = $investigationId AND visible(source)
  AND (source.mapping = $mapping OR source.mapping IS NULL AND $mapping IS NULL) AND ($exceptId IS NULL OR source.id <> $exceptId)
RETURN source.id AS id
ORDER BY id LIMIT 1
