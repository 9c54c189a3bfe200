package yomitori.facts;

/** What a mention means: a thing that has a name, or a value. */
public sealed interface Meaning extends Argument permits Entity, Value {
    /** The name of the type in the JSON, such as {@code COMPANY} or {@code MONEY}. */
    String typeName();
}
