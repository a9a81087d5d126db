/**
 * An import that was cut off is found again by its key.
 */
CREATE INDEX version_import_key IF NOT EXISTS FOR (version:Version) ON (version.importKey)
