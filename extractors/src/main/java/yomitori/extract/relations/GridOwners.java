package yomitori.extract.relations;

import yomitori.facts.Mention;

/**
 * Whose the figures of a table are where its rows and columns do not say so.
 *
 * @param owner what it is about, or null
 * @param priced whose prices it gives, or null
 * @param reported whether it stands in the report of a firm, whose places are its parts
 */
record GridOwners(Mention owner, Mention priced, boolean reported) {}
