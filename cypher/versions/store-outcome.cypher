/**
 * Keeps what a keyed write led to, in the same transaction.
 * @mode write   @rows none   @access unscoped a step of a write that was authorised before
 * @param key STRING NOT NULL   @example "key"
 * @param outcome STRING NOT NULL   @example "{}"
 */
MATCH (write:Write {key: $key})
SET write.outcome = $outcome
