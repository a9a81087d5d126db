/**
 * How the writes of many transactions under this key stand, the newest first; asked after a crash, to close intents that have no outcome in the audit log.
 * @mode read   @rows many   @access unscoped compared with the audit log, shown to nobody
 * @param importKey STRING NOT NULL   @example "key"
 * @column version INTEGER NOT NULL
 * @column state STRING NOT NULL
 */
MATCH (version:Version {importKey: $importKey})
RETURN version.number AS version, version.state AS state
ORDER BY version DESC
