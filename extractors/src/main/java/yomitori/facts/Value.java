package yomitori.facts;

/** A value with its modifiers. */
public sealed interface Value extends Meaning permits Figure, CalendarDate, TimeLength {
    ValueType type();

    Bound bound();

    /** Whether the text says about: 約, 前後, 数百. */
    boolean approximate();

    @Override
    default String typeName() {
        return type().name();
    }
}
