/**
 * A CONNECTED_FROM fact is found by its id.
 */
CREATE INDEX fact_connected_from IF NOT EXISTS FOR ()-[fact:CONNECTED_FROM]-() ON (fact.id)
