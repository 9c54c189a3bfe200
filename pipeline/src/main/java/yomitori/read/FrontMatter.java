package yomitori.read;

import java.util.Map;

/**
 * The front matter of a Markdown file, and where the body begins.
 *
 * @param values by plain key, see {@link MetadataKeys#plain}; inner tables as {@code outer.inner}
 * @param bodyStart the offset where the body begins
 * @param fault why it does not parse, in plain words; empty where it does
 */
record FrontMatter(Map<String, String> values, int bodyStart, String fault) {
    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0, "");

    /** Reads what stands between two lines of {@code ---} (YAML) or {@code +++} (TOML) at the very beginning. */
    static FrontMatter of(String text, int limit, int depth) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '\uFEFF' || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        String fence = text.startsWith("---", start) ? "---" : text.startsWith("+++", start) ? "+++" : "";
        if (fence.isEmpty() || lineEnd(text, start) > start + 3 && !text.substring(start + 3, lineEnd(text, start)).isBlank()) {
            return NONE;
        }
        int first = Math.min(text.length(), lineEnd(text, start) + 1);
        if (!isPair(text, first)) {
            return NONE;
        }
        for (int line = first; line < text.length() && line - first <= limit; line = lineEnd(text, line) + 1) {
            if (text.startsWith(fence, line) && text.substring(line + 3, lineEnd(text, line)).isBlank()) {
                int body = Math.min(text.length(), lineEnd(text, line) + 1);
                String content = text.substring(first, line);
                return fence.equals("+++") ? new FrontMatter(Toml.read(content), body, "") : Yaml.read(content, body, depth);
            }
        }
        int body = first;
        while (body < text.length() && isPair(text, body)) {
            body = Math.min(text.length(), lineEnd(text, body) + 1);
        }
        return new FrontMatter(Toml.read(text.substring(first, body)), body,
                "the closing line " + fence + " is missing" + (text.length() - first > limit ? " or stands too far below" : ""));
    }

    String get(String key) {
        return values.getOrDefault(key, "");
    }

    /**
     * Whether a line sets a key: {@code title: …}, {@code date = …}; or opens a section, comments, or is the end of an empty
     * one.
     */
    private static boolean isPair(String text, int line) {
        int end = lineEnd(text, line);
        int i = line;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || "_-.\"' ".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        boolean pair = i > line && i < end && (text.charAt(i) == ':' && (i + 1 == end || text.charAt(i + 1) <= ' ')
                || text.charAt(i) == '=');
        char c = line < end ? text.charAt(line) : 0;
        return pair || c == '#' && line + 1 < end && text.charAt(line + 1) == ' ' || c == '[' || text.startsWith("---", line)
                || text.startsWith("+++", line);
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
