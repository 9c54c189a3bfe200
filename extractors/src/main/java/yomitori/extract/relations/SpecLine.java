package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import yomitori.facts.Mention;
import yomitori.facts.Value;
import yomitori.text.Span;

/**
 * A line of a sheet of data: サイズ（約）：幅60mm×高さ26mm.
 *
 * @param label what it gives
 * @param note what stands in brackets behind the label; empty where nothing does
 * @param body what stands behind the colon
 * @param figures the figures in it, in order
 * @param names the names in it, in order
 */
record SpecLine(String label, String note, Span body, List<Mention> figures, List<Mention> names) {
    /** The longest label with its note. */
    private static final int LONGEST = 24;
    /** The longest stretch that is looked at behind a label. */
    private static final int LONGEST_BODY = 200;

    /** The line that the sentence is; null where it is none. */
    static SpecLine of(String text, Clauses clauses) {
        if (clauses.size() < 2 || !isLine(text, clauses.get(clauses.size() - 1))) {
            return null;
        }
        int start = clauses.get(0).content().start();
        int colon = colon(text, start);
        int end = colon < 0 ? -1 : end(text, colon + 1);
        if (end <= colon + 1) {
            return null;
        }
        String said = text.substring(start, colon).strip();
        int open = said.endsWith("）") || said.endsWith(")") ? Math.max(said.lastIndexOf('（'), said.lastIndexOf('(')) : -1;
        String label = Phrases.clean(open > 0 ? said.substring(0, open) : said);
        String note = open > 0 ? said.substring(open + 1, said.length() - 1) : "";
        List<Mention> figures = new ArrayList<>();
        List<Mention> names = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            for (List<Mention> group : List.of(b.mentions(), b.asides())) {
                for (Mention mention : group) {
                    if (mention.span().start() > colon && mention.span().end() <= end) {
                        (mention.meaning() instanceof Value ? figures : names).add(mention);
                    }
                }
            }
        }
        figures.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        names.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return new SpecLine(label, note, new Span(colon + 1, end), distinct(figures), distinct(names));
    }

    /** Whether the sentence ends without a verb or full stop. */
    private static boolean isLine(String text, Bunsetsu last) {
        int end = last.content().end();
        boolean verb = last.isVerbal() && last.predicate().kind() != Bunsetsu.Kind.EVENT_NOUN;
        return !verb && (end >= text.length() || "。！？!?".indexOf(text.charAt(end)) < 0);
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_BODY && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** A mention may stand in two bunsetsu. */
    private static List<Mention> distinct(List<Mention> sorted) {
        return sorted.stream().distinct().toList();
    }

    private static int colon(String text, int start) {
        for (int i = start; i < text.length() && i <= start + LONGEST; i++) {
            char c = text.charAt(i);
            if (c == '：' || c == ':') {
                return i;
            }
            if ("、。\n".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the bracket opens that holds {@code at}; -1 where none does. */
    int bracket(String text, int at) {
        int depth = 0;
        for (int i = at - 1; i >= body.start(); i--) {
            char c = text.charAt(i);
            if (c == '）' || c == ')') {
                depth++;
            } else if (c == '（' || c == '(') {
                if (depth == 0) {
                    return i;
                }
                depth--;
            }
        }
        return -1;
    }

    /** The name that ends at {@code end}, blanks aside; null where none does. */
    Mention nameBefore(String text, int end) {
        int at = end;
        while (at > body.start() && Character.isSpaceChar(text.charAt(at - 1))) {
            at--;
        }
        for (Mention name : names) {
            if (name.span().end() == at) {
                return name;
            }
        }
        return null;
    }
}
