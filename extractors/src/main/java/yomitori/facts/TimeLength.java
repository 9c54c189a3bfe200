package yomitori.facts;

/**
 * A length of time; named so as not to hide java.time's own.
 *
 * @param iso8601 {@code P6M}, {@code P20Y}, {@code PT24H}
 * @param upper the end of a range in the same form, null where there is none
 * @param bound on which side the truth lies
 * @param approximate whether the text says about
 */
public record TimeLength(String iso8601, String upper, Bound bound, boolean approximate) implements Value {
    /** An exact length. */
    public static TimeLength of(String iso8601) {
        return new TimeLength(iso8601, null, Bound.NONE, false);
    }

    @Override
    public ValueType type() {
        return ValueType.DURATION;
    }
}
