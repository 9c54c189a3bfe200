package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.Table;
import yomitori.facts.Modality;
import yomitori.text.Tokens;

/** The cues of the table of modalities, found without making strings: of several the one whose row comes first decides. */
final class ModalityCues {
    private static final String[] COLUMNS = {"cue", "modality", "place"};

    /** Cues are looked up by their first character, in so many buckets. */
    private static final int BUCKETS = 1024;

    private static final Cue[] NONE = {};

    /** @param rank the number of its row */
    record Cue(String text, Modality modality, int rank) {
        boolean plans() {
            return modality == Modality.PLANNED;
        }

        boolean denies() {
            return modality == Modality.NEGATED;
        }
    }

    private final Cue[][] before;
    private final Cue[][] ahead;
    private final Cue[][] end;

    private ModalityCues(Table table) {
        before = cues(table, "before");
        ahead = cues(table, "chain");
        end = cues(table, "end");
    }

    static ModalityCues standard() {
        return new ModalityCues(Table.beside(ModalityCues.class, "tables/modality.tsv", COLUMNS));
    }

    private static Cue[][] cues(Table table, String place) {
        List<List<Cue>> buckets = new ArrayList<>();
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(new ArrayList<>(0));
        }
        for (int rank = 0; rank < table.rows().size(); rank++) {
            Table.Row row = table.rows().get(rank);
            String text = row.get("cue");
            if (row.get("place").equals(place)) {
                buckets.get(text.charAt(0) % BUCKETS).add(new Cue(text, row.constant("modality", Modality.class), rank));
            }
        }
        return buckets.stream().map(bucket -> bucket.isEmpty() ? NONE : bucket.toArray(Cue[]::new)).toArray(Cue[][]::new);
    }

    /** The cue in {@code [from, to)} of those that stand before what is stated; {@code best} where none has an earlier row. */
    Cue before(String text, int from, int to, Cue best) {
        return first(before, text, from, to, best);
    }

    /** The cue in {@code [from, to)} among those that stand in what is stated or behind it; null where there is none. */
    Cue ahead(String text, int from, int to) {
        return first(ahead, text, from, to, null);
    }

    /** The cue in a bunsetsu, of those that stand in what is stated or behind it; null where there is none. */
    Cue in(String text, Tokens tokens, Clauses clauses, int bunsetsu) {
        return ahead(text, start(tokens, clauses, bunsetsu), tokens.end(clauses.get(bunsetsu).to() - 1));
    }

    /** Where the words of a bunsetsu begin; the particle before belongs to the cue: と|主張, に|よれば. */
    static int start(Tokens tokens, Clauses clauses, int bunsetsu) {
        return bunsetsu == 0 ? clauses.get(0).content().start() : tokens.start(clauses.get(bunsetsu - 1).to() - 1);
    }

    /**
     * The cue that ends at the end of a sentence, whose last words stand in {@code [from, to)} with the sign that closes it; null where
     * there is none.
     */
    Cue atEnd(String text, int from, int to) {
        int last = to;
        while (last > from && "。\n".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        for (int i = from; i < last; i++) { // the longest one: ほか and not か
            for (Cue cue : end[text.charAt(i) % BUCKETS]) {
                if (i + cue.text.length() == last && text.startsWith(cue.text, i)) {
                    return cue;
                }
            }
        }
        return null;
    }

    private static Cue first(Cue[][] cues, String text, int from, int to, Cue best) {
        Cue found = best;
        for (int i = from; i < to; i++) {
            for (Cue cue : cues[text.charAt(i) % BUCKETS]) {
                if ((found == null || cue.rank < found.rank)
                        && i + cue.text.length() <= to
                        && text.startsWith(cue.text, i)) {
                    found = cue;
                }
            }
        }
        return found;
    }
}
