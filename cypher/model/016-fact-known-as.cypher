/**
 * A KNOWN_AS fact is found by its id.
 */
CREATE INDEX fact_known_as IF NOT EXISTS FOR ()-[fact:KNOWN_AS]-() ON (fact.id)
