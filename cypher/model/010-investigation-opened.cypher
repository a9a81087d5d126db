/**
 * Investigations are listed by the day on which they were opened.
 */
CREATE INDEX investigation_opened IF NOT EXISTS FOR (investigation:Investigation) ON (investigation.openedOn)
