package yomitori.facts;

/** The kinds of things that have names. */
public enum NameType {
    COMPANY,
    ORGANIZATION,
    PERSON,
    PLACE,
    MODEL,
    PRODUCT,
    BENCHMARK,
    EVENT,
    POLICY
}
