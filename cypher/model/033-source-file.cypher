/**
 * Whether a file was imported into an investigation already is found by the file's hash.
 */
CREATE INDEX source_file IF NOT EXISTS FOR (source:Source) ON (source.sha256, source.investigation)
