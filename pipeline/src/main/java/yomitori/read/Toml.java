package yomitori.read;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads lines of {@code key = value} (TOML) or {@code key: value} (YAML that does not parse), as far as front matter needs
 * them.
 */
final class Toml {
    private Toml() {}

    static Map<String, String> read(String content) {
        Map<String, String> values = new HashMap<>();
        String section = "";
        String[] lines = content.split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith("[")) {
                section = MetadataKeys.plain(line.replace("[", "").replace("]", "").strip()) + ".";
                continue;
            }
            int sign = sign(line);
            if (sign <= 0 || line.startsWith("#")) {
                continue;
            }
            String key = section + MetadataKeys.plain(line.substring(0, sign).strip().replace("\"", ""));
            String value = line.substring(sign + 1).strip();
            String fence = value.startsWith("\"\"\"") ? "\"\"\"" : value.startsWith("'''") ? "'''" : "";
            if (fence.isEmpty()) {
                values.putIfAbsent(key, plain(value));
                continue;
            }
            StringBuilder whole = new StringBuilder(value.substring(3));
            while (whole.indexOf(fence) < 0 && i + 1 < lines.length) {
                whole.append('\n').append(lines[++i]);
            }
            int end = whole.indexOf(fence);
            values.putIfAbsent(key, (end < 0 ? whole.toString() : whole.substring(0, end)).strip());
        }
        return values;
    }

    private static int sign(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '=' || c == ':' && (i + 1 == line.length() || line.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }

    /** A value without quotes, comments and the brackets of a list. */
    private static String plain(String value) {
        if (value.startsWith("[") && value.endsWith("]")) {
            return value.substring(1, value.length() - 1).replace("\"", "").replace("'", "").strip();
        }
        char quote = value.isEmpty() ? 0 : value.charAt(0);
        if (quote == '"' || quote == '\'') {
            StringBuilder plain = new StringBuilder();
            for (int i = 1; i < value.length() && value.charAt(i) != quote; i++) {
                boolean escape = quote == '"' && value.charAt(i) == '\\' && i + 1 < value.length();
                i += escape ? 1 : 0;
                plain.append(escape && value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            }
            return plain.toString();
        }
        int comment = value.indexOf(" #");
        return comment > 0 ? value.substring(0, comment).strip() : value;
    }
}
