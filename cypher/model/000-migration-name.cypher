/**
 * A step of the model is recorded once, though two processes apply the model at the same time.
 */
CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.name IS UNIQUE
