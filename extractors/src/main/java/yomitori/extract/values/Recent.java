package yomitori.extract.values;

import yomitori.facts.ValueType;

/** The mentions just read: a bare number behind them may share their unit. */
final class Recent {
    private Draft last;
    private String currency;

    void remember(Draft draft) {
        last = draft;
        if (draft.type == ValueType.MONEY) {
            currency = draft.unit;
        }
    }

    /** Where the last mention ended. */
    int end() {
        return last == null ? 0 : last.end;
    }

    /** The last mention, or null. */
    Draft last() {
        return last;
    }

    /** The currency of the last amount, or null. */
    String currency() {
        return currency;
    }
}
