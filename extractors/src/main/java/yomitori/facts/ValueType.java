package yomitori.facts;

/** The kinds of values. */
public enum ValueType {
    RANK,
    PERCENT,
    MONEY,
    QUANTITY,
    MULTIPLE,
    DATE,
    DURATION
}
