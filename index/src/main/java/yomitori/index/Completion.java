package yomitori.index;

/**
 * How a query that is being typed may go on.
 *
 * @param text the word to put in the place of the last one, with its field where that was typed
 * @param kind COMPANY, MODEL … for a name, PHRASE for what is measured, otherwise the field whose constant it is
 * @param count in how many articles the name stands, of how many facts the phrase is the subject; 0 for a constant
 */
public record Completion(String text, String kind, long count) {}
