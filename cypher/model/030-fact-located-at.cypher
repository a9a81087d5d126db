/**
 * A LOCATED_AT fact is found by its id.
 */
CREATE INDEX fact_located_at IF NOT EXISTS FOR ()-[fact:LOCATED_AT]-() ON (fact.id)
