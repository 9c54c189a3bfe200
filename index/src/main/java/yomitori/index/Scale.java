package yomitori.index;

import yomitori.facts.Figure;
import yomitori.facts.ValueType;

/** Which figures can be compared with which: those of one type, amounts of one currency. Each scale is a field of its own. */
final class Scale {
    private Scale() {}

    static String of(Figure figure) {
        return figure.type() == ValueType.MONEY ? money(figure.unit()) : Fields.said(figure.type());
    }

    static String money(String currency) {
        return Fields.said(ValueType.MONEY) + "." + NameKey.bounded(currency);
    }
}
