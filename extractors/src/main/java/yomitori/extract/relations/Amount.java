package yomitori.extract.relations;

import java.math.BigDecimal;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/**
 * A figure that may measure something.
 *
 * @param at the number of the bunsetsu where it stands
 * @param mention where it stands in the text
 * @param value what it says
 * @param basis to what it refers: 前年同期比, 前期末; empty where nothing is said
 * @param rate per how much it is told: 1人あたり; empty where nothing is said
 */
record Amount(int at, Mention mention, Value value, String basis, String rate) {
    /** The same figure set against something. */
    Amount against(String basis) {
        return new Amount(at, mention, value, basis, rate);
    }

    /** The same figure with another value. */
    Amount telling(Value other) {
        return new Amount(at, mention, other, basis, rate);
    }

    /** Whether its mention holds the verb that bounds it: 100万台を超え. */
    boolean holdsVerb() {
        return mention.surface().indexOf('を') > 0;
    }

    Span span() {
        return mention.span();
    }

    ValueType type() {
        return value.type();
    }

    /** The unit as written; empty where it has none or is no plain figure. */
    String unit() {
        return value instanceof Figure figure ? figure.unit() : "";
    }

    /** Whether its unit is a counter of things, 機種, and no measure in foreign letters. */
    boolean hasCounter() {
        return !unit().isEmpty() && Character.isIdeographic(unit().charAt(0));
    }

    /** Whether it is a number without a unit, which a version or the number of a picture is as well. */
    boolean isBare() {
        return type() == ValueType.QUANTITY && unit().isEmpty();
    }

    /** Whether it is one of something: 1枚. */
    boolean isOne() {
        return type() == ValueType.QUANTITY
                && value instanceof Figure figure
                && !figure.unit().isEmpty()
                && figure.upper() == null
                && figure.number().compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether it is what another currency is exchanged for: 1ドル=150円, 1ドル150円. */
    boolean isExchanged(String text) {
        int end = span().end();
        return type() == ValueType.MONEY && value instanceof Figure figure && figure.number().compareTo(BigDecimal.ONE) == 0
                && end < text.length() && (Character.isDigit(text.charAt(end)) || "=＝".indexOf(text.charAt(end)) >= 0);
    }
}
