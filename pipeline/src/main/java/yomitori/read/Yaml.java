package yomitori.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads front matter in YAML: plain values only, bounded in depth; where it is broken, line by line. */
final class Yaml {
    private Yaml() {}

    static FrontMatter read(String content, int bodyStart, int depth) {
        if (nesting(content) > depth) {
            return new FrontMatter(Toml.read(content), bodyStart, "it nests deeper than " + depth);
        }
        LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).setMaxAliasesForCollections(20)
                .setAllowRecursiveKeys(false).build();
        try {
            Object value = new Load(settings).loadFromString(content);
            if (value == null) {
                return new FrontMatter(Map.of(), bodyStart, "");
            }
            if (value instanceof Map<?, ?> map) {
                Map<String, String> values = new HashMap<>();
                put(values, "", map);
                return new FrontMatter(values, bodyStart, "");
            }
            return new FrontMatter(Map.of(), bodyStart, "it is no list of keys with values");
        } catch (YamlEngineException e) {
            return new FrontMatter(Toml.read(content), bodyStart, e.getMessage().lines().findFirst().orElse("it is no YAML"));
        }
    }

    private static void put(Map<String, String> values, String prefix, Map<?, ?> map) {
        map.forEach((key, value) -> {
            String plain = prefix + MetadataKeys.plain(String.valueOf(key));
            if (value instanceof Map<?, ?> inner && prefix.isEmpty()) {
                put(values, plain + ".", inner);
            } else if (value instanceof List<?> list) {
                values.put(plain, join(list));
            } else if (value != null && !(value instanceof Map)) {
                values.put(plain, value.toString());
            }
        });
    }

    private static String join(List<?> list) {
        StringBuilder joined = new StringBuilder();
        for (Object one : list) {
            Object name = one instanceof Map<?, ?> map ? map.get("name") : one;
            if (name instanceof String || name instanceof Number) {
                joined.append(joined.isEmpty() ? "" : ", ").append(name);
            }
        }
        return joined.toString();
    }

    /** At least as deep as the deepest value; counted without parsing. */
    private static int nesting(String content) {
        int deepest = 0;
        int flow = 0;
        int indent = 0;
        boolean head = true;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '\n') {
                indent = 0;
                head = true;
            } else if (head && (c == ' ' || c == '-' || c == '?')) {
                indent += c == ' ' ? 0 : 1;
            } else {
                head = false;
                flow += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            }
            deepest = Math.max(deepest, indent + flow);
        }
        return deepest;
    }
}
