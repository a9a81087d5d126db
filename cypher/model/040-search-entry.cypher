/**
 * Entities are found by words through entries that hold their scope among the words: what a viewer may not see is not looked through. The words are
 * ready-made tokens (src/domain/search), so the index only parts them at spaces.
 */
CREATE FULLTEXT INDEX search_entry IF NOT EXISTS
FOR (entry:SearchEntry) ON EACH [entry.scopeWord, entry.places, entry.wholes, entry.words, entry.looks, entry.misspellings]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
