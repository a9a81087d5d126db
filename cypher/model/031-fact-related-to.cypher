/**
 * A RELATED_TO fact is found by its id.
 */
CREATE INDEX fact_related_to IF NOT EXISTS FOR ()-[fact:RELATED_TO]-() ON (fact.id)
