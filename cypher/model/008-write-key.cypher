/**
 * An idempotency key takes effect once.
 */
CREATE CONSTRAINT write_key IF NOT EXISTS FOR (write:Write) REQUIRE write.key IS UNIQUE
