/**
 * Names whose platform was not said, and mailboxes however their capitals stand, are found by what is left of their keys.
 */
CREATE INDEX selector_loose_key IF NOT EXISTS FOR (selector:Selector) ON (selector.looseKey)
