package yomitori.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yomitori.extract.Fault;

/**
 * A user's tables laid over those of the program. A row with a known id adds to the known row, and what it tells goes before
 * what was known; a row that merges another takes over its forms.
 *
 * @param tables what the user's rows come to, with all forms that they have taken over; to be read before the program's
 * @param merged the ids that are gone, each with the id of the thing that took its place
 */
record UserTables(List<NameTable> tables, Map<String, String> merged) {
    /** Lays {@code own} over {@code known}; the rows must be sound. */
    static UserTables over(List<NameTable> known, List<NameTable> own) {
        Set<String> wanted = new HashSet<>();
        for (NameTable table : own) {
            for (NameRow row : table.rows()) {
                wanted.add(row.fullId());
                wanted.addAll(row.merged());
            }
        }
        Map<String, NameRow> rows = new HashMap<>();
        for (NameTable table : known) {
            for (NameRow row : table.rows()) {
                if (wanted.contains(row.fullId())) {
                    rows.put(row.fullId(), row);
                }
            }
        }
        List<NameTable> tables = new ArrayList<>();
        Map<String, String> merged = new HashMap<>();
        for (NameTable table : own) {
            StringBuilder content = new StringBuilder(NameRow.HEADER).append('\n');
            for (NameRow row : table.rows()) {
                content.append(over(rows, row).line()).append('\n');
                row.merged().forEach(gone -> merged.put(gone, row.fullId()));
            }
            tables.add(new NameTable(NameTable.fileOf(table.type()), table.type(), content.toString(), new ArrayList<>()));
        }
        return new UserTables(tables, merged);
    }

    private static NameRow over(Map<String, NameRow> known, NameRow row) {
        List<NameRow> below = new ArrayList<>();
        if (known.containsKey(row.fullId())) {
            below.add(known.get(row.fullId()));
        }
        row.merged().forEach(id -> below.add(known.get(id)));
        Map<String, String> forms = new LinkedHashMap<>(); // by key: the first that writes a name has the say in it
        if (!below.isEmpty() && !isName(row.name())) {
            add(below.get(0).name(), forms);
        }
        row.forms().forEach(form -> add(form, forms));
        String owner = row.owner();
        List<String> context = new ArrayList<>(row.context());
        for (NameRow each : below) {
            each.forms().forEach(form -> add(form, forms));
            owner = owner.isEmpty() ? each.owner() : owner;
            context.addAll(each.context());
        }
        List<String> all = new ArrayList<>(forms.values());
        List<String> aliases = all.subList(1, all.size());
        return new NameRow(row.where(), row.type(), row.id(), all.get(0), row.reading(), aliases, owner, context);
    }

    private static boolean isName(String cell) {
        return !cell.isEmpty() && Form.of(cell).mark() != Form.Mark.HIDDEN;
    }

    private static void add(String cell, Map<String, String> forms) {
        forms.merge(Key.of(Form.of(cell).text()), cell,
                (first, other) -> Form.of(other).mark() == Form.Mark.HIDDEN ? other : first);
    }
}
