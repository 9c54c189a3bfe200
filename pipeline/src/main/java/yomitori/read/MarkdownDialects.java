package yomitori.read;

/**
 * Takes the marks of common dialects out of Markdown that are not part of its standard, outside of code: shortcodes and tags of
 * site generators, containers, footnotes, attributes, formulas' fences. Line numbers stay.
 */
final class MarkdownDialects {
    private final String[] lines;
    private final StringBuilder plain;
    private String codeFence = "";
    private boolean inTag;

    private MarkdownDialects(String markdown) {
        lines = markdown.split("\n", -1);
        plain = new StringBuilder(markdown.length());
    }

    static String plain(String markdown) {
        MarkdownDialects dialects = new MarkdownDialects(markdown);
        for (int i = 0; i < dialects.lines.length; i++) {
            if (i > 0) {
                dialects.plain.append('\n');
            }
            dialects.line(dialects.lines[i]);
        }
        return dialects.plain.toString();
    }

    private void line(String raw) {
        String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
        String stripped = line.strip();
        if (codeFence.isEmpty() && (stripped.startsWith("```") || stripped.startsWith("~~~"))) {
            codeFence = fence(stripped);
        } else if (!codeFence.isEmpty()) {
            codeFence = stripped.startsWith(codeFence) && fence(stripped).length() == stripped.length() ? "" : codeFence;
        } else {
            line = outsideCode(line, stripped);
        }
        plain.append(line);
    }

    private static String fence(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) == line.charAt(0)) {
            end++;
        }
        return line.substring(0, end);
    }

    private String outsideCode(String line, String stripped) {
        if (stripped.startsWith("{%") && stripped.contains("highlight")) {
            return "```";
        }
        if (inTag) {
            int end = tagEnd(stripped);
            inTag = end < 0;
            return end < 0 ? "" : stripped.substring(end);
        }
        if (stripped.isEmpty()) {
            return line;
        }
        char first = stripped.charAt(0);
        if (first == ':' && stripped.startsWith(":::")) {
            return container(stripped);
        }
        if (first == '{' && stripped.startsWith("{:") && stripped.endsWith("}") || stripped.equalsIgnoreCase("[toc]")
                || stripped.equals("$$") || stripped.equals("[[toc]]") || stripped.equals("{{toc}}")) {
            return "";
        }
        if (first == '@' && stripped.startsWith("@[") && stripped.contains("](")) {
            return "";
        }
        String changed = line;
        if (first == '[' && stripped.startsWith("[^") && stripped.contains("]:")) {
            changed = stripped.substring(stripped.indexOf("]:") + 2).strip();
        }
        if (first == '>' && stripped.contains("[!")) {
            changed = alert(changed);
        }
        if (first == '#') {
            changed = heading(changed, stripped);
        }
        if (changed.indexOf('{') >= 0) {
            changed = withoutTags(changed);
        }
        return changed.contains("[^") ? withoutNotes(changed) : withoutTask(changed);
    }

    /** {@code :::details 題名} keeps its title as a paragraph. */
    private static String container(String stripped) {
        int colons = 0;
        while (colons < stripped.length() && stripped.charAt(colons) == ':') {
            colons++;
        }
        String rest = stripped.substring(colons).strip();
        int blank = rest.indexOf(' ');
        String title = blank < 0 ? "" : rest.substring(blank + 1).strip();
        boolean shown = rest.startsWith("details") || title.chars().anyMatch(c -> c >= 0x80);
        return shown && !title.startsWith("{") ? title : "";
    }

    /** {@code > [!NOTE]}. */
    private static String alert(String line) {
        int open = line.indexOf("[!");
        int close = line.indexOf(']', open);
        return close < 0 || line.substring(0, open).chars().anyMatch(Character::isLetterOrDigit) ? line
                : line.substring(0, open) + line.substring(Math.min(line.length(), close + 1));
    }

    /** {@code ##見出し} without the blank, and {@code {#id}} at the end. */
    private static String heading(String line, String stripped) {
        int marks = 0;
        while (marks < stripped.length() && stripped.charAt(marks) == '#') {
            marks++;
        }
        String changed = line;
        if (marks >= 2 && marks <= 6 && marks < stripped.length() && stripped.charAt(marks) > ' ') {
            changed = stripped.substring(0, marks) + " " + stripped.substring(marks);
        }
        int id = changed.lastIndexOf("{#");
        return id > 0 && changed.strip().endsWith("}") ? changed.substring(0, id) : changed;
    }

    /** Shortcodes and tags of Hugo, Jekyll and their like. */
    private String withoutTags(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        boolean code = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            code ^= c == '`';
            char next = i + 1 < line.length() ? line.charAt(i + 1) : 0;
            if (c != '{' || code || next != '{' && next != '%' && next != ':') {
                kept.append(c);
                continue;
            }
            if (next == '{' && i + 2 < line.length() && line.charAt(i + 2) != '<' && line.charAt(i + 2) != '%'
                    && line.indexOf("}}", i) < 0) {
                kept.append(c);
                continue;
            }
            int end = next == ':' ? line.indexOf('}', i) + 1 : tagEnd(line.substring(i));
            if (next == ':' && end == 0) {
                kept.append(c);
            } else if (end < 0) {
                inTag = true;
                return kept.toString();
            } else {
                i = next == ':' ? end - 1 : i + end - 1;
            }
        }
        return kept.toString();
    }

    /** The offset behind the first end of a tag; -1 where none stands. */
    private static int tagEnd(String line) {
        int best = -1;
        for (String end : new String[] {"}}", "%}"}) {
            int at = line.indexOf(end);
            best = at >= 0 && (best < 0 || at + 2 < best) ? at + 2 : best;
        }
        return best;
    }

    /** The marks of footnotes. */
    private static String withoutNotes(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        int from = 0;
        for (int open = line.indexOf("[^"); open >= 0; open = line.indexOf("[^", from)) {
            int close = line.indexOf(']', open);
            if (close < 0 || close - open > 40) {
                break;
            }
            kept.append(line, from, open);
            from = close + 1;
        }
        return kept.append(line, from, line.length()).toString();
    }

    /** The box of a task: {@code - [x]}. */
    private static String withoutTask(String line) {
        int open = line.indexOf("[");
        if (open < 2 || open + 3 >= line.length() || line.charAt(open + 2) != ']' || " xX".indexOf(line.charAt(open + 1)) < 0
                || line.charAt(open + 3) != ' ') {
            return line;
        }
        String before = line.substring(0, open).strip();
        return before.equals("-") || before.equals("*") || before.equals("+") ? line.substring(0, open)
                + line.substring(open + 4) : line;
    }
}
