/**
 * A PAID_TO fact is found by its id.
 */
CREATE INDEX fact_paid_to IF NOT EXISTS FOR ()-[fact:PAID_TO]-() ON (fact.id)
