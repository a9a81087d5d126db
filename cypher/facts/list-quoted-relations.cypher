/**
 * The relations of each asked investigation to others: a source of the one quotes the number of a report that the other
 * holds. One for each quoting source and other side. Read in full: it grows with the investigation's own reports.
 * @mode read   @rows many   @access scoped
 * @param ids LIST<STRING NOT NULL> NOT NULL   @example ["inv_0000000000000000000000"]
 * @column id STRING NOT NULL
 * @column relations LIST<MAP<id STRING NOT NULL, fromId STRING NOT NULL, toId STRING NOT NULL, source STRING NOT NULL, origin STRING NOT NULL, grade STRING, reports LIST<STRING NOT NULL> NOT NULL, recordedAt INTEGER NOT NULL> NOT NULL> NOT NULL
 */
UNWIND $ids AS wanted
MATCH (investigation:Entity&Investigation {id: wanted})
WHERE visible(investigation)
CALL (investigation) {
  MATCH (quoted:QuotedReport)
  WHERE quoted.investigation = investigation.id AND quoted.source IS NOT NULL AND visible(quoted)
  MATCH (held:Source)
  WHERE held.reportNumber = quoted.report AND held.investigation <> investigation.id AND visible(held)
  RETURN quoted.source AS source, quoted.investigation AS fromId, held.investigation AS toId, quoted.origin AS origin, quoted.grade AS grade,
    quoted.report AS report, quoted.fromVersion AS quotedFrom, held.fromVersion AS heldFrom
  UNION
  MATCH (own:Source)
  WHERE own.investigation = investigation.id AND own.receivedAt IS NOT NULL AND visible(own)
  MATCH (quoting:QuotedReport)
  WHERE quoting.report = own.reportNumber AND quoting.source IS NOT NULL AND quoting.investigation <> investigation.id AND visible(quoting)
  RETURN quoting.source AS source, quoting.investigation AS fromId, own.investigation AS toId, quoting.origin AS origin, quoting.grade AS grade,
    quoting.report AS report, quoting.fromVersion AS quotedFrom, own.fromVersion AS heldFrom
}
MATCH (joined:Version)
WHERE joined.number IN [quotedFrom, heldFrom]
WITH investigation.id AS id, source, fromId, toId, origin, grade, report, heldFrom, max(joined.publishedAt) AS joinedAt ORDER BY report
WITH id, source, fromId, toId, origin, grade, collect(DISTINCT report) AS reports, min(joinedAt) AS recordedAt
RETURN id, collect({id: 'frt_' + substring(source, 4) + substring(toId, 4), fromId: fromId, toId: toId, source: source, origin: origin, grade: grade,
  reports: reports, recordedAt: recordedAt}) AS relations
