package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import yomitori.extract.Table;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;

/**
 * A row of {@code frames.tsv}: what a verb or event noun says of the participants that it ties.
 *
 * @param rule the row's name, for provenance
 * @param predicate the fact that it states
 * @param subject who or what the fact is said of
 * @param object what it is tied to
 * @param condition nouns that must stand in a role, by role; empty where nothing is asked
 * @param qualifiers slots that narrow the fact, by qualifier
 */
record Frame(
        String rule,
        Predicate predicate,
        Slot subject,
        Slot object,
        Map<Role, Nouns> condition,
        Map<Qualifier, Slot> qualifiers) {
    static final String[] COLUMNS = {"id", "predicate", "verbs", "subject", "object", "with", "qualifiers", "example", "yields"};

    /** The frames of a table by the verbs that call them. */
    static Map<String, List<Frame>> load(Table table) {
        Map<String, List<Frame>> frames = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Frame frame = of(table, row);
            for (String verb : row.list("verbs")) {
                frames.computeIfAbsent(verb, v -> new ArrayList<>()).add(frame);
            }
        }
        return frames;
    }

    private static Frame of(Table table, Table.Row row) {
        Map<Role, Nouns> condition = new LinkedHashMap<>();
        for (String part : row.list("with")) {
            String[] sides = part.split("=", 2);
            condition.put(Role.valueOf(sides[0]), Nouns.of(List.of(sides[1].split(","))));
        }
        Map<Qualifier, Slot> qualifiers = new LinkedHashMap<>();
        for (String part : row.list("qualifiers")) {
            String[] sides = part.split("=", 2);
            qualifiers.put(Qualifier.valueOf(sides[0].toUpperCase(Locale.ROOT)), Slot.parse(row, "qualifiers", sides[1]));
        }
        return new Frame(
                table.name() + ":" + row.get("id"),
                row.constant("predicate", Predicate.class),
                Slot.parse(row, "subject"),
                Slot.parse(row, "object"),
                condition,
                qualifiers);
    }
}
