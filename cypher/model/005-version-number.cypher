/**
 * A version number is given once.
 */
CREATE CONSTRAINT version_number IF NOT EXISTS FOR (version:Version) REQUIRE version.number IS UNIQUE
