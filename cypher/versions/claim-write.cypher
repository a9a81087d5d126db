/**
 * Claims an idempotency key: a fresh key is marked as taken by this transaction, a known one answers what it led to.
 * @mode write   @rows one   @access unscoped the stored outcome is authorised again before it is shown
 * @param key STRING NOT NULL   @example "key"
 * @param input STRING NOT NULL   @example "00"
 * @param at INTEGER NOT NULL   @example 1767225600000
 * @column fresh BOOLEAN NOT NULL
 * @column input STRING NOT NULL
 * @column outcome STRING
 */
MERGE (write:Write {key: $key})
ON CREATE SET write.input = $input, write.at = $at
RETURN write.outcome IS NULL AS fresh, write.input AS input, write.outcome AS outcome
