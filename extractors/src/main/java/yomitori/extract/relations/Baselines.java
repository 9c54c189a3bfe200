package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Words;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/** What the words around a figure set it against: R7a in R7aと比較して最大20%高い, 300 in 300から400に増えた. */
final class Baselines {
    /** What stands behind that against which figures are told. */
    private static final Words COMPARING = Words.of(List.of("と比較", "に比較", "と比べ", "に比べ", "からの移行"));
    private static final int REACH = 12;
    private static final int LONGEST_BRACKET = 40;
    private static final String FROM = "から";

    private Baselines() {}

    /** That with which the clause compares its figures: 旧型比; empty where it compares with nothing. */
    static String compared(String text, Clauses clauses, Phrases phrases, MeasureWords words, Amount amount) {
        boolean relative = amount.type() == ValueType.PERCENT || amount.type() == ValueType.MULTIPLE;
        if (!relative && (!Changes.isChange(amount.value()) || Changes.isSigned(amount.mention()))) { // △5億円 may be a loss
            return "";
        }
        if (amount.at() > 0 && isTimesOf(clauses, amount.at() - 1, amount)) {
            return Phrases.clean(clauses.get(amount.at() - 1).content().in(text)) + "比";
        }
        for (int i = amount.at() - 1; i >= 0 && i >= amount.at() - REACH; i--) {
            Bunsetsu b = clauses.get(i);
            String content = b.kase() == Case.DE ? Phrases.clean(text, b.content().start(), b.content().end()) : "";
            if (content.endsWith("比") && (!b.mentions().isEmpty() || words.isBasis(content))) {
                return content; // 2019年比で, 前年比で; not 価格性能比で
            }
            if (compares(text, b)) {
                String base = phrases.words(i);
                boolean told = !b.mentions().isEmpty() || base.length() > 1 && !words.isPronoun(base) && !words.isUntold(base);
                return told ? base + "比" : "";
            }
            boolean compares = i > 0 && compares(text, clauses.get(i - 1));
            if (!compares && b.is(Bunsetsu.Kind.VERB) && !b.adnominal()) {
                return ""; // of another clause
            }
        }
        return "";
    }

    /** Whether a figure tells how many times as much it is as at the time right before it: 前年同月の2倍, 2020年度平均の6.2倍. */
    static boolean isTimesOf(Clauses clauses, int time, Amount amount) {
        Bunsetsu b = clauses.get(time);
        boolean date = b.lastMention() != null && b.lastMention().is(ValueType.DATE);
        return amount.type() == ValueType.MULTIPLE && time == amount.at() - 1 && b.kase() == Case.NO && date;
    }

    /** Whether figures are told against the bunsetsu; marks and brackets behind it do not count: X (旧型) と比較して. */
    static boolean compares(String text, Bunsetsu b) {
        int end = b.content().end();
        int limit = Math.min(text.length(), end + LONGEST_BRACKET);
        int depth = 0;
        while (end < limit && (depth > 0 || " 　」』(（".indexOf(text.charAt(end)) >= 0)) {
            char c = text.charAt(end++);
            depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
        }
        return comparesAt(text, Signs.behind(text, end, limit, " "));
    }

    /** Whether words stand at {@code at} that compare with what is before them. */
    static boolean comparesAt(String text, int at) {
        int word = COMPARING.startingAt(text, at);
        return word != 0 && !text.startsWith("的", at + COMPARING.length(word)); // not に比較的
    }

    /** The figure before a change that is written with the one behind it as one: 300 of 300から400に増えた; empty where none is. */
    static String before(Bunsetsu b, Bunsetsu.PredicateWord said, MeasureWords words, Mention mention) {
        int from = mention.surface().indexOf(FROM);
        boolean range = from > 0 && mention.meaning() instanceof Figure figure && figure.upper() != null;
        boolean goal = range && (b.kase() == Case.NI || b.kase() == Case.HE);
        return goal && said != null && words.verbs().turns(said.lemma()) ? mention.surface().substring(0, from).strip() + FROM : "";
    }

    /** The figure as it is after the change. */
    static Mention after(Mention mention) {
        Figure figure = (Figure) mention.meaning();
        return new Mention(mention.span(), mention.surface(), new Figure(figure.type(), figure.upper(), null, figure.unit(), figure.bound(),
                figure.approximate(), figure.direction()), mention.provenance());
    }
}
