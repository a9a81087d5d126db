/**
 * A SEIZED_FROM fact is found by its id.
 */
CREATE INDEX fact_seized_from IF NOT EXISTS FOR ()-[fact:SEIZED_FROM]-() ON (fact.id)
