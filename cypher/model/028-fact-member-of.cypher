/**
 * A MEMBER_OF fact is found by its id.
 */
CREATE INDEX fact_member_of IF NOT EXISTS FOR ()-[fact:MEMBER_OF]-() ON (fact.id)
