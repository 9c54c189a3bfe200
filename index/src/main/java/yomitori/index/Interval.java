package yomitori.index;

import java.math.BigDecimal;
import yomitori.facts.Bound;
import yomitori.facts.Figure;
import yomitori.facts.TimeLength;

/**
 * The numbers that a figure may be, both ends among them.
 *
 * @param low the smallest, maybe minus infinity
 * @param high the largest, maybe infinity, not below {@code low}
 */
public record Interval(double low, double high) {
    /** How far about reaches, to either side. */
    private static final double ABOUT = 0.05;
    /** How far nearly (弱, 近く) reaches down. */
    private static final double NEARLY = 0.1;

    /**
     * What the text says: a narrow interval. About is a twentieth to either side; at least and more than reach up a twentieth,
     * at most and less than down, for a text that says 20%以上 does not say 60%.
     */
    static Interval said(Figure figure) {
        return said(figure.number().doubleValue(), upper(figure.upper()), figure.bound(), figure.approximate());
    }

    /** Everything that the text does not exclude. */
    public static Interval possible(Figure figure) {
        return said(figure).opened(figure.bound(), figure.approximate());
    }

    /** As {@link #said(Figure)}, in days. */
    static Interval said(TimeLength length) {
        Double upper = length.upper() == null ? null : Days.of(length.upper());
        return said(Days.of(length.iso8601()), upper, length.bound(), length.approximate());
    }

    /** As {@link #possible(Figure)}, in days. */
    public static Interval possible(TimeLength length) {
        return said(length).opened(length.bound(), length.approximate());
    }

    /** Whether there is such a number at all. */
    public boolean isReal() {
        return !Double.isNaN(low) && !Double.isNaN(high) && low <= high;
    }

    private static Double upper(BigDecimal upper) {
        return upper == null ? null : upper.doubleValue();
    }

    private static Interval said(double number, Double upper, Bound bound, boolean approximate) {
        if (upper != null) {
            return approximate
                    ? new Interval(number - width(number, ABOUT), upper + width(upper, ABOUT))
                    : new Interval(Math.min(number, upper), Math.max(number, upper));
        }
        double down = number - width(number, approximate && bound != Bound.NONE ? NEARLY : ABOUT);
        double up = number + width(number, ABOUT);
        return switch (bound) {
            case NONE -> approximate ? new Interval(down, up) : new Interval(number, number);
            case AT_LEAST -> new Interval(number, up);
            case MORE_THAN -> new Interval(Math.nextUp(number), Math.max(Math.nextUp(number), up));
            case AT_MOST -> new Interval(down, number);
            case LESS_THAN -> new Interval(Math.min(Math.nextDown(number), down), Math.nextDown(number));
        };
    }

    private Interval opened(Bound bound, boolean approximate) {
        return switch (bound) {
            case NONE -> this;
            case AT_LEAST, MORE_THAN -> new Interval(low, Double.POSITIVE_INFINITY);
            case AT_MOST, LESS_THAN -> approximate ? this : new Interval(Double.NEGATIVE_INFINITY, high);
        };
    }

    private static double width(double number, double share) {
        return Math.abs(number) * share;
    }
}
