/**
 * A APPEARS_IN fact is found by its id.
 */
CREATE INDEX fact_appears_in IF NOT EXISTS FOR ()-[fact:APPEARS_IN]-() ON (fact.id)
