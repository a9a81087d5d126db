/**
 * Forces, regional units and national agencies of the reference data.
 * @mode write   @rows none   @access unscoped reference data, which carries no case fact
 * @param rows LIST<MAP<id STRING NOT NULL, slug STRING NOT NULL, name STRING NOT NULL, kind STRING NOT NULL> NOT NULL> NOT NULL
 *   @example [{"id": "org_0000000000000000000000", "slug": "kent", "name": "Kent Police", "kind": "FORCE"}]
 */
UNWIND $rows AS row
MERGE (organisation:Entity {id: row.id})
SET organisation:Organisation, organisation.type = 'ORGANISATION', organisation.slug = row.slug, organisation.name = row.name, organisation.kind = row.kind
