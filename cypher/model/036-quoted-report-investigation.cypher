/**
 * Which reports an investigation's sources quote is found by the investigation, and by the source in it.
 */
CREATE INDEX quoted_report_investigation IF NOT EXISTS FOR (quoted:QuotedReport) ON (quoted.investigation, quoted.source)
