/**
 * Platforms that a source names and the reference data does not know: seen only where a visible fact leads to them.
 * @mode write   @rows none   @access unscoped a step of an import that was authorised before
 * @param rows LIST<MAP<id STRING NOT NULL, slug STRING NOT NULL> NOT NULL> NOT NULL   @example [{"id": "plt_0000000000000000000000", "slug": "skype"}]
 */
UNWIND $rows AS row
MERGE (platform:Entity {id: row.id})
ON CREATE SET platform:Platform, platform.type = 'PLATFORM', platform.slug = row.slug, platform.name = row.slug, platform.kind = 'OTHER', platform.isReference = false
