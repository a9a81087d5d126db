/**
 * Which of these are mentioned in the investigation by one of the sources already: the figures of a command tell each thing once.
 * @mode read   @rows many   @access unscoped asked of the sources that the import itself writes
 * @param ids LIST<STRING NOT NULL> NOT NULL   @example ["eml_0000000000000000000000"]
 * @param investigationId STRING NOT NULL   @example "inv_0000000000000000000000"
 * @param sources LIST<STRING NOT NULL> NOT NULL   @example ["src_0000000000000000000000"]
 * @column id STRING NOT NULL
 */
MATCH (investigation:Entity&Investigation {id: $investigationId})
UNWIND $ids AS wanted
MATCH (mentioned:Entity {id: wanted})
WHERE EXISTS {
  MATCH (mentioned)-[mention:APPEARS_IN]->(investigation)
  WHERE mention.source IN $sources
}
RETURN mentioned.id AS id
