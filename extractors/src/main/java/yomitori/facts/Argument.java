package yomitori.facts;

/** What can stand as subject or object of a fact: an entity, a value, or a phrase of the text that names neither. */
public sealed interface Argument permits Meaning, Phrase {}
