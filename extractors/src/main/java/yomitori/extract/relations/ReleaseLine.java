package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import yomitori.extract.Mentions;
import yomitori.extract.Table;
import yomitori.facts.Mention;
import yomitori.facts.Predicate;
import yomitori.facts.ValueType;
import yomitori.text.Analysis;
import yomitori.text.Span;

/**
 * Reads when that came out of which the title speaks, where a line at the head of the article dates it: リリース日: 2026-07-07. A title that
 * tells of a part or of the end of a work tells nothing of when the work itself came out.
 */
final class ReleaseLine {
    /** What may stand between the words that say that something came out. */
    private static final Pattern BETWEEN = Pattern.compile("[ ()の&]+");

    /** So far from its beginning does an article date itself. */
    private static final int HEAD = 600;

    private enum Role {
        /** リリース日: what labels the date. */
        LABEL,
        /** 一般提供開始: what the title says of a work that came out. */
        OUT,
        /** インスタンス: behind a work's name, what sort of thing it is. */
        SORT
    }

    private final RoleWords<Role> roles = RoleWords.read(table(), Role.class);

    static Table table() {
        return Table.beside(ReleaseLine.class, "tables/releaselines.tsv", "word", "role", "example", "yields");
    }

    /** Adds the works of the title where the sentence is such a line. */
    void read(Analysis analysis, Mentions mentions, Span sentence, List<Mention> inSentence, List<Draft> drafts) {
        String text = analysis.folded();
        Mention date = inSentence.get(0);
        if (sentence.start() > HEAD || inSentence.size() > 1 || !date.is(ValueType.DATE) || !isLabelled(text, sentence, date)) {
            return;
        }
        Span title = analysis.sentences().get(0).block().span();
        if (title.end() > sentence.start()) {
            return;
        }
        for (Mention work : works(text, title, mentions.in(title))) {
            drafts.add(Draft.of(Predicate.RELEASED_ON, work.meaning(), date.meaning(), sentence, -1, "releaselines.tsv"));
        }
    }

    private boolean isLabelled(String text, Span sentence, Mention date) {
        String label = text.substring(sentence.start(), date.span().start()).strip();
        label = label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
        return roles.is(Role.LABEL, label)
                && text.substring(date.span().end(), sentence.end()).isBlank();
    }

    /** The works that the title says came out: those behind the mark that sets off its second part, else what it begins with. */
    private List<Mention> works(String text, Span title, List<Mention> mentions) {
        int mark = mark(text, title);
        int second = mark < 0 ? title.end() : Signs.behind(text, mark, ":- ");
        List<Mention> found = mark < 0 ? List.of() : said(text, second, title.end(), mentions);
        if (!found.isEmpty()) {
            return found;
        }
        int first = Signs.behind(text, title.start(), " ");
        Mention lead = mentions.stream().filter(name -> name.span().start() == first && NameTypes.isWork(name)).findFirst().orElse(null);
        boolean plain = lead != null && sortEnd(text, lead.span().end(), title.end()) == (mark < 0 ? title.end() : mark);
        int out = Versions.end(text, second, title.end());
        return plain && mark >= 0 && tellsOut(text, out, title.end()) ? List.of(lead) : List.of();
    }

    /** Where the mark stands that sets off the second part of a title; -1 where there is none. */
    private static int mark(String text, Span title) {
        int colon = text.indexOf(": ", title.start());
        int dash = text.indexOf(" - ", title.start());
        int mark = colon < 0 ? dash : dash < 0 ? colon : Math.min(colon, dash);
        return mark < 0 || mark >= title.end() ? -1 : mark;
    }

    /** The works that the words {@code [from, to)} begin with, where nothing follows but their sort and that they came out. */
    private List<Mention> said(String text, int from, int to, List<Mention> mentions) {
        List<Mention> works = new ArrayList<>(2);
        int at = from;
        for (Mention mention : mentions) {
            if (mention.span().start() < from) {
                continue;
            }
            String joint = text.substring(at, mention.span().start()).strip();
            boolean joined = works.isEmpty() ? joint.isEmpty() : joint.equals("、") || joint.equals("/") || joint.equals("および");
            if (!NameTypes.isWork(mention) || !joined) {
                return List.of();
            }
            works.add(mention);
            at = mention.span().end();
        }
        int sort = works.isEmpty() ? at : sortEnd(text, at, to);
        boolean whole = sort == to && sort > at; // EC2 - C8id インスタンス
        return !works.isEmpty() && (whole || tellsOut(text, sort, to)) ? works : List.of();
    }

    private int sortEnd(String text, int from, int to) {
        int at = Signs.behind(text, from, " ");
        int word = roles.get(Role.SORT).startingAt(text, at, to);
        return word == 0 ? from : at + roles.get(Role.SORT).length(word);
    }

    /** Whether the words {@code [from, to)} say no more than that something came out: の一般提供開始, (GA). */
    private boolean tellsOut(String text, int from, int to) {
        String said = BETWEEN.matcher(text.substring(from, to)).replaceAll("");
        int at = 0;
        while (at < said.length()) {
            int word = roles.get(Role.OUT).startingAt(said, at, said.length());
            if (word == 0) {
                return false;
            }
            at += roles.get(Role.OUT).length(word);
        }
        return at > 0;
    }
}
