package yomitori.extract.relations;

import yomitori.facts.ValueType;

/** Says of one that a figure tells a change of what in it has changed, where only the words behind the figure say that: 13%増益, 30%性能向上. */
final class ChangedAspect {
    private final String text;
    private final Clauses clauses;
    private final MeasureWords words;

    ChangedAspect(String text, Clauses clauses, MeasureWords words) {
        this.text = text;
        this.clauses = clauses;
        this.words = words;
    }

    /** What is measured with what of it has changed, 海外事業 利益 of 海外事業が13%増益; alone where that is told or nothing is. */
    String in(String measured, Amount amount) {
        boolean told = measured.isEmpty() || words.isRatio(measured) || words.isPart(measured) || words.isPronoun(measured) || words.isPeriod(measured);
        String aspect = told ? "" : account(amount);
        aspect = told || !aspect.isEmpty() ? aspect : aspect(amount);
        return aspect.isEmpty() ? measured : measured + " " + aspect;
    }

    private String account(Amount amount) {
        boolean change = amount.type() == ValueType.PERCENT || amount.type() == ValueType.MONEY;
        return change ? words.trends().account(text, amount.span().end()) : "";
    }

    /** 性能向上 of Xは30%性能向上. */
    private String aspect(Amount amount) {
        int from = amount.span().end();
        String behind = Phrases.clean(text, from, Math.max(from, clauses.get(amount.at()).content().end()));
        boolean share = amount.type() == ValueType.PERCENT || amount.type() == ValueType.MULTIPLE;
        return share && words.isChangedAspect(behind) ? behind : "";
    }
}
