package yomitori.facts;

/**
 * A date, no more exact than the text.
 *
 * @param iso8601 {@code 2025-07-18}, {@code 2025-07}, {@code 2025}, {@code 2025-Q3}, {@code 2025-H1}, {@code FY2024}, {@code 2020s},
 *     {@code 2025-SP}, {@code 2025-W39}, {@code --07-11} where the year is not known, or two of them with a slash for a span
 * @param bound AT_MOST for 2030年まで, AT_LEAST for 2025年から
 * @param approximate whether the text says about
 */
public record CalendarDate(String iso8601, Bound bound, boolean approximate) implements Value {
    /** An exact date. */
    public static CalendarDate of(String iso8601) {
        return new CalendarDate(iso8601, Bound.NONE, false);
    }

    @Override
    public ValueType type() {
        return ValueType.DATE;
    }
}
