package yomitori.extract.relations;

import yomitori.facts.ValueType;

/** What is paid on shares in one sentence: in parts, 中間 and 期末, and in the whole year. */
final class Dividends {
    /** What is paid on a share. */
    static final String NAME = "配当";

    private static final String RATIO = NAME + "性向";

    private static final String YEARLY = "年間";

    /** So far behind the last figure in a bracket may stand what it is: 6円減配）. */
    private static final int LONGEST_REMARK = 3;

    private final String text;
    private final Clauses clauses;
    private final Discourse discourse;
    private final MeasureWords words;

    Dividends(String text, Clauses clauses, Discourse discourse, MeasureWords words) {
        this.text = text;
        this.clauses = clauses;
        this.discourse = discourse;
        this.words = words;
    }

    /** Whether the sentence or the article's title speaks of what is paid on shares. */
    boolean areSpokenOf() {
        String title = discourse.sheet().title();
        Bunsetsu last = clauses.get(clauses.size() - 1);
        int end = last.asides().stream().mapToInt(aside -> aside.span().end()).max().orElse(last.content().end());
        end = Math.min(text.length(), Math.max(end, last.content().end()) + (last.asides().isEmpty() ? 0 : LONGEST_REMARK));
        return words.speaksOfDividend(text, clauses.get(0).content().start(), end)
                || words.speaksOfDividend(title, 0, title.length());
    }

    /** Whether an amount may be a part of what is paid on a share: 期末34円. */
    boolean mayBePart(String part, Amount amount) {
        return amount.type() == ValueType.MONEY && (words.isPeriod(part) || part.endsWith("末")) && areSpokenOf();
    }

    /** Whether a part of what is paid on a share was told. */
    boolean isPart(Draft told) {
        String measured = told == null ? "" : Arguments.display(told.subject());
        return measured.endsWith(NAME) && measured.indexOf(' ') > 0 && words.isPart(measured.substring(0, measured.indexOf(' ')));
    }

    /** Whether the words name which share of the profit is paid: 配当性向. */
    static boolean isRatio(String measured) {
        return measured.endsWith(RATIO);
    }

    /** What is paid in parts, whatever of it was told before them: 配当 for 期末 in 普通配当65円＋特別配当15円／期末80円. */
    String whole(String told) {
        return told.endsWith(NAME) ? NAME : told;
    }

    /** What is paid on a share in a year, where that is told behind it: 年間配当 of 配当予想は年間74円. */
    String ofYear(String measured, String basis) {
        boolean dividend = basis.equals(YEARLY) && (measured.equals(NAME) || words.trends().foreseen(measured).equals(NAME));
        return dividend ? YEARLY + NAME : measured;
    }
}
