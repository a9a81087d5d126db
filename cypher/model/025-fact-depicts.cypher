/**
 * A DEPICTS fact is found by its id.
 */
CREATE INDEX fact_depicts IF NOT EXISTS FOR ()-[fact:DEPICTS]-() ON (fact.id)
