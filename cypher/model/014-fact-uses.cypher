/**
 * A USES fact is found by its id.
 */
CREATE INDEX fact_uses IF NOT EXISTS FOR ()-[fact:USES]-() ON (fact.id)
