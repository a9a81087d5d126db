/**
 * Selectors by their keys: the same identifier is the same node, whoever wrote it first.
 * @mode write   @rows none   @access unscoped a step of an import that was authorised before
 * @param rows LIST<MAP<id STRING NOT NULL, type STRING NOT NULL, key STRING NOT NULL, platform STRING, looseKey STRING> NOT NULL> NOT NULL
 *   @example [{"id": "eml_0000000000000000000000", "type": "EMAIL", "key": "a@example.com", "platform": null, "looseKey": "a@example.com"}]
 */
UNWIND $rows AS row
MERGE (selector:Entity {id: row.id})
ON CREATE SET selector:Selector, selector.type = row.type, selector.key = row.key, selector.platform = row.platform, selector.looseKey = row.looseKey
