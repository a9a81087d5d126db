/**
 * Sources by their ids.
 * @mode read   @rows many   @access scoped
 * @param ids LIST<STRING NOT NULL> NOT NULL   @example ["src_0000000000000000000000"]
 * @column id STRING NOT NULL
 * @column kind STRING NOT NULL
 * @column reference STRING NOT NULL
 * @column publisher STRING
 * @column receivedAt INTEGER NOT NULL
 * @column occurredAt INTEGER
 * @column incidentType STRING
 * @column sha256 STRING
 * @column reportNumber STRING
 * @column relatedReports LIST<STRING NOT NULL>
 */
UNWIND $ids AS wanted
MATCH (source:Entity&Source {id: wanted})
WHERE visible(source)
RETURN source.id AS id, source.kind AS kind, source.reference AS reference, source.publisher AS publisher, source.receivedAt AS receivedAt,
  source.occurredAt AS occurredAt, source.incidentType AS incidentType, source.sha256 AS sha256,
  source.reportNumber AS reportNumber, source.relatedReports AS relatedReports
