/**
 * A PAID fact is found by its id.
 */
CREATE INDEX fact_paid IF NOT EXISTS FOR ()-[fact:PAID]-() ON (fact.id)
