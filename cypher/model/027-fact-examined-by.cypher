/**
 * A EXAMINED_BY fact is found by its id.
 */
CREATE INDEX fact_examined_by IF NOT EXISTS FOR ()-[fact:EXAMINED_BY]-() ON (fact.id)
