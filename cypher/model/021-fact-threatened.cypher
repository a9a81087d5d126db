/**
 * A THREATENED fact is found by its id.
 */
CREATE INDEX fact_threatened IF NOT EXISTS FOR ()-[fact:THREATENED]-() ON (fact.id)
