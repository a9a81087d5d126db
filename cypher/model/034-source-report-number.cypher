/**
 * The sources that are a report, or a part of it, are found by the report's number: other reports name it.
 */
CREATE INDEX source_report_number IF NOT EXISTS FOR (source:Source) ON (source.reportNumber)
