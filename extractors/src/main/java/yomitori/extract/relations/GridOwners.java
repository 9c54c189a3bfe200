package yomitori.extract.relations;

import yomitori.facts.Mention;

/**
 * Whose the figures of a table are where its rows and columns do not say so.
 *
 * @param owner what it is about, or null
 * @param priced whose prices it gives, or null
 */
record GridOwners(Mention owner, Mention priced) {}
