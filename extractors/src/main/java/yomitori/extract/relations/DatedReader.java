package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Reads when a work came out where its name is followed by nothing but that in brackets: 「X1」（2008年11月発売）. */
final class DatedReader {
    private static final String[] COLUMNS = {"word", "place"};

    private final Words before = new Words();
    private final Words behind = new Words();
    private final Words sorts = new Words(); // what may stand between the name and the brackets

    private DatedReader(Table table) {
        for (Table.Row row : table.rows()) {
            Words words = switch (row.get("place")) {
                case "before" -> before;
                case "sort" -> sorts;
                case "behind" -> behind;
                default -> throw row.fault("unknown place »" + row.get("place") + "«", "before, behind or sort");
            };
            words.add(row.get("word"));
        }
    }

    static DatedReader standard() {
        return new DatedReader(Table.beside(DatedReader.class, "tables/dated.tsv", COLUMNS));
    }

    /** Adds the releases that stand in brackets behind the works of a sentence. */
    void read(String text, Span sentence, List<Mention> mentions, List<Draft> drafts) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention work = mentions.get(i);
            Mention date = mentions.get(i + 1);
            if (date.is(ValueType.DATE) && work.meaning() instanceof Entity entity
                    && (entity.type() == NameType.PRODUCT || entity.type() == NameType.MODEL)) {
                int end = release(text, sentence, work.span().end(), date.span());
                if (end >= 0) {
                    Span evidence = new Span(work.span().start(), end);
                    Draft draft = Draft.of(Predicate.RELEASED_ON, entity, date.meaning(), evidence, -1, "dated.tsv");
                    String version = Versions.behind(text, work.span().end());
                    if (!version.isEmpty()) {
                        draft.qualifiers().put(Qualifier.SCOPE, version);
                    }
                    drafts.add(draft);
                }
            }
        }
    }

    /** Where the words in brackets end that begin right behind the work and tell its release with the date; -1 where none do. */
    private int release(String text, Span sentence, int from, Span date) {
        int version = Versions.end(text, Signs.behind(text, from, " "), date.start());
        int named = Signs.behind(text, Math.max(from, version), "」』 ");
        int sort = sorts.startingAt(text, named, date.start());
        int open = BracketReader.open(text, sort == 0 ? Math.max(from, version) : named + sorts.length(sort), date.start());
        if (open < 0) {
            return -1;
        }
        int end = date.end();
        int begin = open + 1;
        if (begin == date.start()) {
            int word = behind.startingAt(text, end, sentence.end());
            return word == 0 ? told(text, sentence, end) : closed(text, sentence, end + behind.word(word).length());
        }
        int word = before.startingAt(text, begin, date.start());
        int colon = word == 0 ? 0 : begin + before.word(word).length();
        boolean labelled = word != 0 && colon < date.start() && "：:は ".indexOf(text.charAt(colon)) >= 0 && date.start() - colon <= 2;
        return labelled ? closed(text, sentence, end) : -1;
    }

    /** Where the date ends that stands alone in brackets before what is told to come out: X（7月20日）がリリースされた; -1 for another. */
    private int told(String text, Span sentence, int end) {
        int close = closed(text, sentence, end);
        int from = close < 0 ? -1 : Signs.behind(text, close + 1, " ");
        boolean subject = from > 0 && from < sentence.end() && (text.charAt(from) == 'が' || text.charAt(from) == 'を');
        int word = subject ? behind.startingAt(text, from + 1, sentence.end()) : 0;
        return word == 0 ? -1 : close;
    }

    private static int closed(String text, Span sentence, int end) {
        return end < sentence.end() && "）)、,，".indexOf(text.charAt(end)) >= 0 ? end : -1;
    }
}
