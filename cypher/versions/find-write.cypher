/**
 * Whether a keyed write took effect; asked after a crash, to close intents that have no outcome in the audit log.
 * @mode read   @rows optional   @access unscoped compared with the audit log, shown to nobody
 * @param key STRING NOT NULL   @example "key"
 * @column outcome STRING
 */
MATCH (write:Write {key: $key})
RETURN write.outcome AS outcome
