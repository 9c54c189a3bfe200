package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Table;
import yomitori.facts.Predicate;

/**
 * A row of {@code nouns.tsv}: a noun that says what something is to its owner, as a customer or a maker is.
 *
 * @param rule the row's name, for provenance
 * @param noun what the words end with
 * @param predicate the fact that it states
 * @param owner whose it is
 * @param named who or what it is
 * @param ofOwner whether the fact is said of the owner
 */
record NounFrame(String rule, String noun, Predicate predicate, Slot owner, Slot named, boolean ofOwner) {
    static final String[] COLUMNS = {"id", "noun", "predicate", "owner", "named", "subject", "example", "yields"};

    static List<NounFrame> load(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.list("noun").stream().map(noun -> of(table, row, noun)))
                .toList();
    }

    private static NounFrame of(Table table, Table.Row row, String noun) {
        String owner = row.get("owner");
        boolean carried = owner.startsWith("+");
        return new NounFrame(
                table.name() + ":" + row.get("id"),
                noun,
                row.constant("predicate", Predicate.class),
                Slot.parse(row, "owner", carried ? "GENITIVE+:" + owner.substring(1) : "GENITIVE:" + owner),
                Slot.parse(row, "named", "TOPIC:" + row.get("named")),
                row.get("subject").equals("owner"));
    }
}
