/**
 * Who quotes a report is found by the report's number.
 */
CREATE INDEX quoted_report IF NOT EXISTS FOR (quoted:QuotedReport) ON (quoted.report, quoted.source)
