package yomitori.facts;

/** The ties between subject and object that are read; SUBJECT → OBJECT in the order of the names. */
public enum Predicate {
    DEVELOPED_BY,
    RELEASED_ON,
    RANKED,
    MEASURE,
    PRICED_AT,
    RAISED,
    VALUED_AT,
    INVESTED_IN,
    ACQUIRED,
    PARTNERED_WITH,
    SUPPLIES,
    USES,
    SURPASSES,
    MATCHES,
    HOLDS_ROLE,
    ALIAS_OF
}
