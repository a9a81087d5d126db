/**
 * What seed/ put into a database is recorded under its name, once.
 */
CREATE CONSTRAINT seed_name IF NOT EXISTS FOR (seed:Seed) REQUIRE seed.name IS UNIQUE
