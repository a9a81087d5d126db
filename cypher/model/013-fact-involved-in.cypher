/**
 * A INVOLVED_IN fact is found by its id.
 */
CREATE INDEX fact_involved_in IF NOT EXISTS FOR ()-[fact:INVOLVED_IN]-() ON (fact.id)
