/**
 * A ON fact is found by its id.
 */
CREATE INDEX fact_on IF NOT EXISTS FOR ()-[fact:ON]-() ON (fact.id)
