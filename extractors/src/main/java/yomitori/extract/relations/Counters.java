package yomitori.extract.relations;

import java.util.HashMap;
import java.util.Map;
import yomitori.extract.Table;
import yomitori.extract.Words;

/** The counters that count only some nouns: 100人のエンジニア, but the 100人 of 100人の会場 are not the hall. */
final class Counters {
    static final String[] COLUMNS = {"counter", "counts", "example", "yields"};

    private final Map<String, Words> nouns = new HashMap<>();

    private Counters(Table table) {
        for (Table.Row row : table.rows()) {
            for (String counter : row.list("counter")) {
                nouns.put(counter, row.get("counts").isEmpty() ? new Words() : Words.of(row.list("counts")));
            }
        }
    }

    static Counters standard() {
        return new Counters(Table.beside(Counters.class, "tables/counters.tsv", COLUMNS));
    }

    /** Whether so many of the noun may be counted with the figure's counter. */
    boolean mayCount(Amount amount, String noun) {
        Words counted = nouns.get(amount.unit());
        return counted == null || counted.endingAt(noun, noun.length()) != 0;
    }
}
