/**
 * A ASSOCIATED_WITH fact is found by its id.
 */
CREATE INDEX fact_associated_with IF NOT EXISTS FOR ()-[fact:ASSOCIATED_WITH]-() ON (fact.id)
