/**
 * Platforms of the reference data; one that an import named first becomes reference data too, and is then seen by everybody.
 * @mode write   @rows none   @access unscoped reference data, which carries no case fact
 * @param rows LIST<MAP<id STRING NOT NULL, slug STRING NOT NULL, name STRING NOT NULL, kind STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"id": "plt_0000000000000000000000", "slug": "skype", "name": "Skype", "kind": "MESSAGING"}]
 */
UNWIND $rows AS row
MERGE (platform:Entity {id: row.id})
SET platform:Platform, platform.type = 'PLATFORM', platform.slug = row.slug, platform.name = row.name, platform.kind = row.kind, platform.isReference = true
