/**
 * There is one counter of graph versions.
 */
CREATE CONSTRAINT graph_version_name IF NOT EXISTS FOR (graph:GraphVersion) REQUIRE graph.name IS UNIQUE
