/**
 * A scope is named by its number on every record and fact.
 */
CREATE CONSTRAINT scope_number IF NOT EXISTS FOR (scope:Scope) REQUIRE scope.number IS UNIQUE
