/**
 * A CONTACTED fact is found by its id.
 */
CREATE INDEX fact_contacted IF NOT EXISTS FOR ()-[fact:CONTACTED]-() ON (fact.id)
