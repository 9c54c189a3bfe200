package yomitori.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tab-separated table of rules or names: a header line, a row a line, {@code #} comments. Every row has every column; an empty cell
 * is the empty string.
 */
public final class Table {
    private final String name;
    private final List<String> columns;
    private final List<Row> rows;

    private Table(String name, List<String> columns, List<Row> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
    }

    /** A table that stands beside a class, such as {@code tables/units.tsv}. */
    public static Table beside(Class<?> owner, String resource, String... columns) {
        String file = resource.substring(resource.lastIndexOf('/') + 1);
        return parse(file, new String(Resources.beside(owner, resource), StandardCharsets.UTF_8), columns);
    }

    /**
     * Reads a table.
     *
     * @param name the file's name, for messages and provenance
     * @throws TableException for a wrong header or a row with a wrong number of cells
     */
    public static Table parse(String name, String content, String... columns) {
        List<String> wanted = List.of(columns);
        List<Row> rows = new ArrayList<>();
        Table table = new Table(name, wanted, rows);
        boolean header = true;
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            line = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (header) {
                if (!wanted.equals(Arrays.asList(cells))) {
                    throw new TableException(name + ":" + number, "the header is »" + line.replace("\t", " | ") + "«",
                            "write these columns, separated by tabs: " + String.join(" | ", wanted));
                }
                header = false;
            } else if (cells.length != wanted.size()) {
                throw new TableException(name + ":" + number, cells.length + " cells where " + wanted.size() + " belong: »"
                        + line.replace("\t", " | ") + "«", "separate with tabs, one cell each for " + String.join(" | ", wanted));
            } else {
                rows.add(table.new Row(number, cells));
            }
        }
        return table;
    }

    public String name() {
        return name;
    }

    public List<Row> rows() {
        return rows;
    }

    /** One line of the table. */
    public final class Row {
        private final int line;
        private final String[] cells;

        private Row(int line, String[] cells) {
            this.line = line;
            this.cells = cells;
        }

        /** The cell of a column, empty where nothing stands in it. */
        public String get(String column) {
            return cells[columns.indexOf(column)];
        }

        /** The parts of a cell between {@code |}; none for an empty cell. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
        }

        /** The constant that a cell names. */
        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(get(column))) {
                    return constant;
                }
            }
            throw fault(column + " is »" + get(column) + "«", "one of " + Arrays.toString(type.getEnumConstants()));
        }

        /** {@code file:line}. */
        public String where() {
            return name + ":" + line;
        }

        /** What to throw where the row's content is wrong. */
        public TableException fault(String fault, String remedy) {
            return new TableException(where(), fault, remedy);
        }
    }
}
