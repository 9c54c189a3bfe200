package yomitori.views;

import java.math.BigDecimal;
import yomitori.facts.CalendarDate;
import yomitori.facts.Direction;
import yomitori.facts.Figure;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.index.DayInterval;
import yomitori.index.Interval;

/**
 * The numbers that a text leaves possible: 以上 reaches up without an end, 約 a twentieth to either side, and a number that ends in
 * round digits may have been rounded or cut off there: 1.5兆 may be 1兆4,900億, and 1兆5,800億 too.
 *
 * @param low the smallest
 * @param high the largest
 */
record Reach(double low, double high) {
    /** Digits that a writer is trusted to mean: 300億 is not 250億, though its last digit that is not zero is the first. */
    private static final int SURE_DIGITS = 2;

    /** Everything that the text does not exclude; null where the value is none that can be compared. */
    static Reach of(Value value) {
        return switch (value) {
            case Figure figure -> figure(figure);
            case TimeLength length -> of(Interval.possible(length), 0, 0);
            case CalendarDate date -> {
                DayInterval days = DayInterval.possible(date);
                yield days == null ? null : new Reach(days.first(), days.last());
            }
        };
    }

    private static Reach figure(Figure figure) {
        boolean isRounded = figure.type() != ValueType.RANK && figure.upper() == null;
        double unit = isRounded ? lastDigit(figure.number()) : 0;
        Reach reach = of(Interval.possible(figure), unit / 2, unit);
        return reach != null && figure.direction() == Direction.DOWN ? new Reach(-reach.high, -reach.low) : reach;
    }

    /** Cutting off reaches a whole unit up, but not to its end. */
    private static Reach of(Interval interval, double down, double up) {
        return interval.isReal() ? new Reach(interval.low() - down, interval.high() + up * 0.999) : null;
    }

    /** What the last digit counts that is not a zero at the end. */
    private static double lastDigit(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        int digits = plain.precision();
        int place = -plain.scale() - Math.max(0, SURE_DIGITS - digits);
        boolean isCount = plain.scale() <= 0 && place < 0;
        return isCount ? 1 : Math.pow(10, place);
    }

    boolean excludes(Reach other) {
        return high < other.low || other.high < low;
    }
}
