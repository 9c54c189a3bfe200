package yomitori.index;

/** By what hits are counted. */
public enum Facet {
    /** COMPANY, MODEL, MONEY …: what subject and object are; for articles, what they name. */
    TYPE,
    PREDICATE,
    /** Who is named in the evidence; for articles, in the text. */
    ENTITY,
    /** JPY, 人, %. */
    UNIT,
    /** The month of publication: 2025-07. */
    MONTH,
    SITE,
    MODALITY
}
