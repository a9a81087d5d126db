/**
 * A HOLDS fact is found by its id.
 */
CREATE INDEX fact_holds IF NOT EXISTS FOR ()-[fact:HOLDS]-() ON (fact.id)
