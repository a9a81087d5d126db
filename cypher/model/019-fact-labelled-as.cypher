/**
 * A LABELLED_AS fact is found by its id.
 */
CREATE INDEX fact_labelled_as IF NOT EXISTS FOR ()-[fact:LABELLED_AS]-() ON (fact.id)
