/**
 * An investigation is found by the number that its owner gave it.
 */
CREATE INDEX investigation_urn IF NOT EXISTS FOR (investigation:Investigation) ON (investigation.urn)
