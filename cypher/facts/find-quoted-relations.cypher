/**
 * That a source quotes the number of a report which another investigation holds: one relation for each pair that is asked for.
 * @mode read   @rows many   @access scoped
 * @param pairs LIST<MAP<id STRING NOT NULL, sourceId STRING NOT NULL, investigationId STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"id": "frt_00000000000000000000001111111111111111111111", "sourceId": "src_0000000000000000000000", "investigationId": "inv_1111111111111111111111"}]
 * @column id STRING NOT NULL
 * @column fromId STRING NOT NULL
 * @column toId STRING NOT NULL
 * @column source STRING NOT NULL
 * @column origin STRING NOT NULL
 * @column grade STRING
 * @column reports LIST<STRING NOT NULL> NOT NULL
 * @column recordedAt INTEGER NOT NULL
 */
UNWIND $pairs AS pair
MATCH (quoting:Entity&Source {id: pair.sourceId})
WHERE visible(quoting) AND quoting.investigation <> pair.investigationId
MATCH (quoted:QuotedReport)
WHERE quoted.investigation = quoting.investigation AND quoted.source = quoting.id AND visible(quoted)
MATCH (held:Source)
WHERE held.reportNumber = quoted.report AND held.investigation = pair.investigationId AND visible(held)
MATCH (joined:Version)
WHERE joined.number IN [quoted.fromVersion, held.fromVersion]
WITH pair.id AS id, quoted, held, max(joined.publishedAt) AS joinedAt ORDER BY quoted.report
RETURN id, quoted.investigation AS fromId, held.investigation AS toId, quoted.source AS source, quoted.origin AS origin, quoted.grade AS grade,
  collect(DISTINCT quoted.report) AS reports, min(joinedAt) AS recordedAt
