package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Table;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.text.Span;

/** Reads who has made a work by what stands between the two and behind the second: X社は「Y」シリーズで, X社、Yの大型アップデート. */
final class MakerReader {
    static final String[] COLUMNS = {"id", "first", "between", "behind", "needs", "unless", "example", "yields"};

    private static final int LONGEST_GAP = 12;
    /** So far behind the work stands what makes it a borrowed one: Yという新しいサービスを導入した. */
    private static final int FAR = 40;

    /**
     * A row.
     *
     * @param makerFirst whether the maker stands before the work
     * @param headline whether the sentence begins with the maker, who has all works that are joined
     * @param between what may stand between the two; quotes and blanks do not count
     * @param behind what the second is followed by
     * @param needs words of which the clause behind holds one; empty where nothing is asked
     * @param unless words in that clause that make the work another's
     */
    private record Row(String id, boolean makerFirst, boolean headline, List<String> between, List<String> behind, List<String> needs,
            List<String> unless) {
        boolean holds(PairSentence sentence, Mention second) {
            String text = sentence.folded();
            int end = Signs.behind(text, second.span().end(), "」』”\"*® ");
            int limit = sentence.span().end();
            String following = text.substring(end, Math.max(end, Math.min(limit, end + FAR)));
            int comma = following.indexOf('、', 1);
            String clause = comma < 0 ? following : following.substring(0, comma);
            return behind.stream().anyMatch(following::startsWith)
                    && (needs.isEmpty() || needs.stream().anyMatch(clause::contains))
                    && unless.stream().noneMatch(clause::contains);
        }
    }

    private final List<Row> rows;

    private MakerReader(Table table) {
        rows = table.rows().stream()
                .map(row -> new Row(
                        table.name() + ":" + row.get("id"),
                        !row.get("first").equals("work"),
                        row.get("first").equals("headline"),
                        row.get("between").isEmpty() ? List.of("") : row.list("between"),
                        row.list("behind"),
                        row.list("needs"),
                        row.list("unless")))
                .toList();
    }

    static MakerReader standard() {
        return new MakerReader(Table.beside(MakerReader.class, "tables/makers.tsv", COLUMNS));
    }

    /** Adds who has made the works of a sentence. */
    void read(String text, String folded, Span span, List<Mention> mentions, List<Draft> drafts) {
        PairSentence sentence = new PairSentence(text, folded, span, mentions);
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention first = mentions.get(i);
            Mention second = mentions.get(i + 1);
            boolean maker = first.is(NameType.COMPANY) && NameTypes.isWork(second);
            if (!maker && !(NameTypes.isWork(first) && second.is(NameType.COMPANY))
                    || second.span().start() - first.span().end() > LONGEST_GAP) {
                continue;
            }
            String between = sentence.between(first.span().end(), second.span().start());
            for (Row row : rows) {
                boolean placed = !row.headline() || i == 0 && first.span().start() == span.start();
                int last = row.headline() ? lastJoined(sentence, i + 1) : i + 1;
                if (row.makerFirst() == maker && placed && row.between().contains(between) && row.holds(sentence, mentions.get(last))) {
                    add(row, sentence, i, last, drafts);
                    break;
                }
            }
        }
    }

    /** The last of the works that are joined to work {@code first}. */
    private static int lastJoined(PairSentence sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size() && NameTypes.isWork(sentence.mention(last + 1)) && isJoint(sentence.joint(last))) {
            last++;
        }
        return last;
    }

    private static boolean isJoint(String joint) {
        return switch (joint.strip()) {
            case "と", "や", "、", "・", "/", "」と「", "」や「", "」、「", "」「" -> true;
            default -> false;
        };
    }

    private static void add(Row row, PairSentence sentence, int first, int last, List<Draft> drafts) {
        int maker = row.makerFirst() ? first : last;
        Span evidence = sentence.mention(first).span().join(sentence.mention(last).span());
        Entity firm = (Entity) sentence.mention(maker).meaning();
        for (int i = first; i <= last; i++) {
            if (i != maker && sentence.mention(i).meaning() instanceof Entity work && !work.equals(firm)) {
                drafts.add(Draft.of(Predicate.DEVELOPED_BY, work, firm, evidence, -1, row.id()));
            }
        }
    }
}
