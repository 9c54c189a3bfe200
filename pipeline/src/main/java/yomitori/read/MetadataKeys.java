package yomitori.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import yomitori.extract.Table;

/** Under which names documents keep what they say about themselves, the best name first. */
final class MetadataKeys {
    /** What can be said. */
    enum Role {
        TITLE,
        BODY,
        PUBLISHED,
        MODIFIED,
        AUTHOR,
        SITE,
        LANGUAGE,
        URL,
        /** Who may read all of it. */
        ACCESS
    }

    /** The names in {@code <meta>}. */
    static final MetadataKeys META = new MetadataKeys("meta");
    /** The names in front matter and JSON, see {@link #plain}. */
    static final MetadataKeys FRONT = new MetadataKeys("front");

    private final Map<Role, List<String>> keys = new EnumMap<>(Role.class);

    private MetadataKeys(String where) {
        List<Table.Row> rows = new ArrayList<>(
                Table.beside(MetadataKeys.class, "metadata-keys.tsv", "where", "role", "rank", "key").rows());
        rows.removeIf(row -> !row.get("where").equals(where));
        rows.sort(Comparator.comparingInt(row -> Integer.parseInt(row.get("rank"))));
        for (Table.Row row : rows) {
            keys.computeIfAbsent(Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
                    role -> new ArrayList<>()).add(row.get("key"));
        }
    }

    /** The first value that is not empty; the empty string where there is none. */
    String get(Role role, Function<String, String> values) {
        for (String key : keys.getOrDefault(role, List.of())) {
            String value = values.apply(key);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    List<String> of(Role role) {
        return keys.getOrDefault(role, List.of());
    }

    /** A key of front matter or JSON as the table writes it: publishedAt, published_at and published-at are one. */
    static String plain(String key) {
        return key.replace("_", "").replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
