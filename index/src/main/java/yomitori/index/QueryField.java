package yomitori.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;

/** The fields that a query can name. */
enum QueryField {
    TYPE(Kind.CONSTANT, true),
    PREDICATE(Kind.CONSTANT, true),
    MODALITY(Kind.CONSTANT, true),
    PART(Kind.CONSTANT, true),
    COMPANY(Kind.NAME, false),
    ORGANIZATION(Kind.NAME, false),
    PERSON(Kind.NAME, false),
    PLACE(Kind.NAME, false),
    MODEL(Kind.NAME, false),
    PRODUCT(Kind.NAME, false),
    BENCHMARK(Kind.NAME, false),
    EVENT(Kind.NAME, false),
    POLICY(Kind.NAME, false),
    ENTITY(Kind.NAME, false),
    SUBJECT(Kind.SIDE, true),
    OBJECT(Kind.SIDE, true),
    UNIT(Kind.UNIT, true),
    MONEY(Kind.FIGURE, true),
    PERCENT(Kind.FIGURE, true),
    RANK(Kind.FIGURE, true),
    QUANTITY(Kind.FIGURE, true),
    /** Counts of parameters, whose unit need not be written. */
    PARAMS(Kind.FIGURE, true),
    MULTIPLE(Kind.FIGURE, true),
    DURATION(Kind.FIGURE, true),
    DATE(Kind.DAYS, true),
    PUBLISHED(Kind.DAYS, false),
    SITE(Kind.CONTAINS, false),
    AUTHOR(Kind.CONTAINS, false),
    TITLE(Kind.CONTAINS, false),
    SOURCE(Kind.CONTAINS, false);

    /** What kind of value the field takes. */
    enum Kind {
        CONSTANT,
        NAME,
        SIDE,
        UNIT,
        FIGURE,
        DAYS,
        CONTAINS
    }

    private final Kind kind;
    private final boolean ofFacts;

    QueryField(Kind kind, boolean ofFacts) {
        this.kind = kind;
        this.ofFacts = ofFacts;
    }

    Kind kind() {
        return kind;
    }

    /** Whether it is said of a fact, never of a whole article. */
    boolean isOfFacts() {
        return ofFacts && this != TYPE;
    }

    /** Whether it compares with {@code >=} and takes ranges. */
    boolean isComparable() {
        return kind == Kind.FIGURE || kind == Kind.DAYS;
    }

    /** Whether names are its values. */
    boolean isName() {
        return kind == Kind.NAME || kind == Kind.SIDE;
    }

    /** The type of the names, null where any will do. */
    NameType nameType() {
        return kind == Kind.NAME && this != ENTITY ? NameType.valueOf(name()) : null;
    }

    /** The type of the figures. */
    ValueType valueType() {
        return this == PARAMS ? ValueType.QUANTITY : ValueType.valueOf(name());
    }

    /** The unit that all its figures have, empty where they differ. */
    String unit() {
        return this == PARAMS ? "パラメータ" : "";
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that name in any case, null where there is none. */
    static QueryField named(String name) {
        for (QueryField field : values()) {
            if (field.written().equals(name.toLowerCase(Locale.ROOT))) {
                return field;
            }
        }
        return null;
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (QueryField field : values()) {
            names.add(field.written());
        }
        return names;
    }
}
