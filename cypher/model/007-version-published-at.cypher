/**
 * A past moment is found as a past version.
 */
CREATE INDEX version_published_at IF NOT EXISTS FOR (version:Version) ON (version.publishedAt)
