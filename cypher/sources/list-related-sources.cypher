/**
 * A page, by id, of the sources whose report quotes the number of each asked source's report, or whose number it quotes. Read in full: reports
 * that name each other are few.
 * @mode read   @rows many   @access scoped
 * @param requests LIST<MAP<index INTEGER NOT NULL, sourceId STRING NOT NULL, after STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"index": 0, "sourceId": "src_0000000000000000000000", "after": ""}]
 * @param limit INTEGER NOT NULL   @example 26
 * @column index INTEGER NOT NULL
 * @column ids LIST<STRING NOT NULL> NOT NULL
 * @column counted INTEGER NOT NULL
 */
UNWIND $requests AS request
MATCH (source:Entity&Source {id: request.sourceId})
WHERE visible(source)
CALL (source) {
  MATCH (quoting:QuotedReport)
  WHERE quoting.report = source.reportNumber AND quoting.source IS NOT NULL AND visible(quoting)
  RETURN quoting.source AS id
  UNION
  MATCH (quoted:QuotedReport)
  WHERE quoted.investigation = source.investigation AND quoted.source = source.id AND visible(quoted)
  MATCH (named:Source)
  WHERE named.reportNumber = quoted.report AND visible(named)
  RETURN named.id AS id
}
WITH request, id ORDER BY id
WITH request, collect(id) AS ids
RETURN request.index AS index, [id IN ids WHERE id > request.after][..$limit] AS ids, size(ids) AS counted
