/**
 * Whether an entity has its entry in a scope is found by both.
 */
CREATE INDEX search_entry_of IF NOT EXISTS FOR (entry:SearchEntry) ON (entry.entity, entry.scope)
