/**
 * Enters entities into the search of a scope, with the facts that they are seen through there. One that is entered already, by a version that is
 * published and as long as this, stays as it is: whoever sees the new facts has seen the old entry before. An entry of a version that is still
 * open says nothing about when it will be seen, so each open version makes its own.
 * @mode write   @rows none   @access unscoped a step of a write that was authorised before
 * @param rows LIST<MAP<entity STRING NOT NULL, places STRING NOT NULL, wholes STRING NOT NULL, words STRING NOT NULL, looks STRING NOT NULL, misspellings STRING NOT NULL, scopeWord STRING NOT NULL, scope INTEGER NOT NULL, fromVersion INTEGER NOT NULL, untilVersion INTEGER NOT NULL> NOT NULL> NOT NULL
 *   @example [{"entity": "eml_0000000000000000000000", "places": "g g0", "wholes": "a.example.com", "words": "a example com", "looks": "a", "misspellings": "example", "scopeWord": "s1", "scope": 1, "fromVersion": 1, "untilVersion": 9007199254740991}]
 */
MATCH (graph:GraphVersion {name: 'graph'})
UNWIND $rows AS row
WITH graph.unpublished AS unpublished, row
WHERE NOT EXISTS {
  MATCH (known:SearchEntry {entity: row.entity, scope: row.scope})
  USING INDEX SEEK known:SearchEntry(entity, scope)
  WHERE known.untilVersion >= row.untilVersion AND (known.fromVersion = row.fromVersion OR NOT known.fromVersion IN unpublished)
}
CREATE (entry:SearchEntry {entity: row.entity, places: row.places, wholes: row.wholes, words: row.words, looks: row.looks, misspellings: row.misspellings,
  scopeWord: row.scopeWord, scope: row.scope, fromVersion: row.fromVersion, untilVersion: row.untilVersion})
