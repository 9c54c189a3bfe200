package yomitori.extract.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import yomitori.extract.Table;
import yomitori.facts.Entity;
import yomitori.facts.NameType;

/** The nine tables of names, one a type: {@code company.tsv} holds companies. */
final class NameTables {
    private static final String[] COLUMNS = {"id", "name", "reading", "aliases", "owner", "context"};

    private NameTables() {}

    /** The rows that come with the program, by id. */
    static Map<String, Entry> standard() {
        Map<String, Entry> entries = new LinkedHashMap<>(16384);
        for (NameType type : NameType.values()) {
            read(Table.beside(NameTables.class, "tables/" + file(type), COLUMNS), type, entries);
        }
        return entries;
    }

    /** The rows of a user's folder and behind them those whose ids it does not have. Tables that are not there are empty. */
    static Map<String, Entry> plus(Map<String, Entry> entries, Path folder) throws IOException {
        Map<String, Entry> all = new LinkedHashMap<>(16384);
        for (NameType type : NameType.values()) {
            Path file = folder.resolve(file(type));
            if (Files.exists(file)) {
                read(Table.parse(file.toString(), Files.readString(file), COLUMNS), type, all);
            }
        }
        entries.forEach(all::putIfAbsent);
        return all;
    }

    private static String file(NameType type) {
        return type.name().toLowerCase(Locale.ROOT) + ".tsv";
    }

    private static void read(Table table, NameType type, Map<String, Entry> into) {
        String file = table.name().substring(table.name().lastIndexOf('/') + 1);
        String prefix = type.name().toLowerCase(Locale.ROOT) + ":";
        for (Table.Row row : table.rows()) {
            String slug = row.get("id");
            Form name = Form.of(row.get("name"));
            if (slug.isEmpty() || name.text().isEmpty()) {
                throw row.fault("a row without id or name", "write a lower-case id and the canonical name");
            }
            List<String> aliases = row.list("aliases");
            List<Form> forms = new ArrayList<>(aliases.size() + 1);
            forms.add(name);
            for (String alias : aliases) {
                Form form = Form.of(alias);
                if (form.text().isEmpty()) {
                    throw row.fault("an empty alias", "take out the extra »|«");
                }
                forms.add(form);
            }
            String id = prefix + slug;
            into.put(id, new Entry(new Entity(id, name.text(), type), row.get("owner"), row.list("context"), file + ":" + slug,
                    forms));
        }
    }
}
