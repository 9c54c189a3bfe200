package yomitori.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import yomitori.extract.Fault;
import yomitori.facts.Entity;
import yomitori.facts.NameType;

/**
 * One table of names, such as {@code company.tsv}: its text and where its rows begin. There are many rows and few are ever looked at, so
 * a row becomes an object only when it is asked for.
 */
final class NameTable {
    private static final int TABS = 5;

    private final String path;
    private final String file;
    private final NameType type;
    private final String content;
    private int[] rows = new int[1024];
    private int size;

    /**
     * @param path the file's name, for messages
     * @param faults takes what is wrong: a wrong header, rows with a wrong number of cells or without an id; they are left out
     */
    NameTable(String path, NameType type, String content, List<Fault> faults) {
        this.path = path;
        file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        this.type = type;
        this.content = content;
        index(faults);
    }

    /** The file that holds the names of a type. */
    static String fileOf(NameType type) {
        return type.name().toLowerCase(Locale.ROOT) + ".tsv";
    }

    /** The table without the rows that have these ids. */
    NameTable without(Set<String> ids) {
        StringBuilder rest = new StringBuilder(content.length());
        int from = 0;
        for (int row = 0; row < size; row++) {
            if (ids.contains(id(row))) {
                rest.append(content, from, rows[row]);
                int end = content.indexOf('\n', rows[row]);
                from = end < 0 ? content.length() : end + 1;
            }
        }
        return new NameTable(path, type, rest.append(content, from, content.length()).toString(), new ArrayList<>());
    }

    NameType type() {
        return type;
    }

    /** The number of rows. */
    int size() {
        return size;
    }

    String content() {
        return content;
    }

    /** The id of a row with its type in front: {@code company:alibaba}. */
    String id(int row) {
        return prefix(type) + content.substring(rows[row], content.indexOf('\t', rows[row]));
    }

    /** The canonical name of a row. */
    String name(int row) {
        return Form.of(cell(row, 1)).text();
    }

    /** The id of the maker or parent, or the empty string. */
    String owner(int row) {
        return cell(row, 4);
    }

    /** The row as an object. */
    Entry entry(int row) {
        String id = id(row);
        List<Form> forms = new ArrayList<>();
        forms.add(Form.of(cell(row, 1)));
        for (String alias : list(cell(row, 3))) {
            forms.add(Form.of(alias));
        }
        Entity entity = new Entity(id, forms.get(0).text(), type);
        return new Entry(entity, cell(row, 4), list(cell(row, 5)), file + id.substring(id.indexOf(':')), List.copyOf(forms));
    }

    /** All rows as they are written. */
    List<NameRow> rows() {
        List<NameRow> all = new ArrayList<>(size);
        int line = 1;
        int at = 0;
        for (int row = 0; row < size; row++) {
            for (; at < rows[row]; at++) {
                line += content.charAt(at) == '\n' ? 1 : 0;
            }
            all.add(new NameRow(path + ":" + line, type, cell(row, 0), cell(row, 1), cell(row, 2), list(cell(row, 3)),
                    cell(row, 4), list(cell(row, 5))));
        }
        return all;
    }

    /** Takes the written forms of a row. */
    interface FormSink {
        /** The form is {@code content[start, end)}, its mark included; number 0 is the canonical name. */
        void accept(int number, int start, int end);
    }

    /** Gives all forms of a row, the canonical name first. */
    void forms(int row, FormSink sink) {
        int start = content.indexOf('\t', rows[row]) + 1;
        int end = content.indexOf('\t', start);
        sink.accept(0, start, end);
        int at = content.indexOf('\t', end + 1) + 1;
        int stop = content.indexOf('\t', at);
        for (int number = 1; at < stop; number++) {
            int bar = content.indexOf('|', at);
            int to = bar < 0 || bar > stop ? stop : bar;
            sink.accept(number, at, to);
            at = to + 1;
        }
    }

    /** What stands before the ids of a type: {@code company:}. */
    static String prefix(NameType type) {
        return type.name().toLowerCase(Locale.ROOT) + ":";
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    private String cell(int row, int column) {
        int start = rows[row];
        for (int i = 0; i < column; i++) {
            start = content.indexOf('\t', start) + 1;
        }
        int end = start;
        while (end < content.length() && content.charAt(end) != '\t' && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
            end++;
        }
        return content.substring(start, end);
    }

    private void index(List<Fault> faults) {
        boolean header = true;
        int line = 0;
        for (int start = 0, end; start < content.length(); start = end + 1) {
            end = content.indexOf('\n', start);
            end = end < 0 ? content.length() : end;
            line++;
            int stop = end > start && content.charAt(end - 1) == '\r' ? end - 1 : end;
            if (stop == start || content.charAt(start) == '#') {
                continue;
            }
            if (header) {
                if (!content.substring(start, stop).equals(NameRow.HEADER)) {
                    faults.add(new Fault(path + ":" + line, "the header is »" + shown(start, stop) + "«",
                            "write these columns, separated by tabs: " + NameRow.HEADER.replace("\t", " | ")));
                    return;
                }
                header = false;
            } else if (isSound(line, start, stop, faults)) {
                if (size == rows.length) {
                    rows = Arrays.copyOf(rows, size * 2);
                }
                rows[size++] = start;
            }
        }
    }

    private boolean isSound(int line, int start, int stop, List<Fault> faults) {
        int tabs = 0;
        for (int at = content.indexOf('\t', start); at >= 0 && at < stop; at = content.indexOf('\t', at + 1)) {
            tabs++;
        }
        if (tabs != TABS) {
            faults.add(new Fault(path + ":" + line,
                    (tabs + 1) + " cells where " + (TABS + 1) + " belong: »" + shown(start, stop) + "«",
                    "separate with tabs, one cell each for " + NameRow.HEADER.replace("\t", " | ")));
            return false;
        }
        if (content.charAt(start) == '\t') {
            faults.add(new Fault(path + ":" + line, "a row without id: »" + shown(start, stop) + "«",
                    "write a lower-case id, such as acme-robotics"));
            return false;
        }
        return true;
    }

    private String shown(int start, int stop) {
        return content.substring(start, stop).replace("\t", " | ");
    }
}
