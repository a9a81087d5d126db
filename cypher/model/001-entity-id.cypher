/**
 * Every drawable thing is found by its id, and an id is taken once.
 */
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE
