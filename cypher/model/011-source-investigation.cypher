/**
 * The sources behind an investigation are listed from an index, not from its facts.
 */
CREATE INDEX source_investigation IF NOT EXISTS FOR (source:Source) ON (source.investigation, source.receivedAt)
