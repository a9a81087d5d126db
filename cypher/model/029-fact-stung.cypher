/**
 * A STUNG fact is found by its id.
 */
CREATE INDEX fact_stung IF NOT EXISTS FOR ()-[fact:STUNG]-() ON (fact.id)
