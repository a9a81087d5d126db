/**
 * One combination of visibility, one scope.
 */
CREATE CONSTRAINT scope_key IF NOT EXISTS FOR (scope:Scope) REQUIRE scope.key IS UNIQUE
