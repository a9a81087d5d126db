/**
 * Enters platforms and bodies of the reference data into everybody's search, in place of what they were found by before. Scope 0 is
 * nobody's: numbers are given from 1.
 * @mode write   @rows none   @access unscoped reference data, which carries no case fact
 * @param rows LIST<MAP<entity STRING NOT NULL, places STRING NOT NULL, wholes STRING NOT NULL, words STRING NOT NULL, looks STRING NOT NULL, misspellings STRING NOT NULL, scopeWord STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"entity": "plt_0000000000000000000000", "places": "q q0", "wholes": "skype", "words": "skype", "looks": "skype", "misspellings": "skype", "scopeWord": "s0"}]
 */
UNWIND $rows AS row
CALL (row) {
  MATCH (known:SearchEntry {entity: row.entity, scope: 0})
  DELETE known
}
CREATE (entry:SearchEntry {entity: row.entity, places: row.places, wholes: row.wholes, words: row.words, looks: row.looks, misspellings: row.misspellings,
  scopeWord: row.scopeWord, scope: 0})
