package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Tells again in another currency what a sentence tells of an amount, where the second stands in brackets behind it: 3億ドル（約450億円）. */
final class Conversions {
    /** What may stand in front of the amount in the other currency. */
    private final Words leads = Words.of(table().rows().stream().map(row -> row.get("word")).toList());

    static Table table() {
        return Table.beside(Conversions.class, "tables/conversions.tsv", "word", "example", "yields");
    }

    /** Adds what is told of amounts, of what their brackets hold. */
    void read(String text, List<Mention> mentions, List<Draft> drafts) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention amount = mentions.get(i);
            Mention other = mentions.get(i + 1);
            if (amount.is(ValueType.MONEY) && other.is(ValueType.MONEY) && isConversion(text, amount, other)) {
                again(amount, other, drafts);
            }
        }
    }

    private boolean isConversion(String text, Mention amount, Mention other) {
        int open = Signs.behind(text, amount.span().end(), " ");
        int close = Signs.behind(text, other.span().end(), " ");
        int from = open < text.length() ? Signs.behind(text, open + 1, " ") : open;
        int lead = leads.startingAt(text, from);
        return (open + 1 == other.span().start() || lead != 0 && from + leads.length(lead) == other.span().start()) && close < text.length()
                && "（(".indexOf(text.charAt(open)) >= 0 && "）)".indexOf(text.charAt(close)) >= 0
                && amount.meaning() instanceof Figure one && other.meaning() instanceof Figure two
                && !one.unit().equals(two.unit());
    }

    private static void again(Mention amount, Mention other, List<Draft> drafts) {
        List<Draft> added = new ArrayList<>(1);
        for (Draft draft : drafts) {
            boolean told = draft.object().equals(amount.meaning()) && draft.evidence().contains(amount.span());
            if (told && drafts.stream().noneMatch(each -> tells(each, draft, other))) {
                Span evidence = draft.evidence().join(other.span());
                Draft again = Draft.of(draft.predicate(), draft.subject(), other.meaning(), evidence, draft.trigger(), draft.rule());
                again.qualifiers().putAll(draft.qualifiers());
                added.add(again);
            }
        }
        drafts.addAll(added);
    }

    private static boolean tells(Draft each, Draft draft, Mention other) {
        return each.object().equals(other.meaning()) && each.predicate() == draft.predicate() && each.subject().equals(draft.subject());
    }
}
