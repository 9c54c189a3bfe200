package yomitori.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns, as wide as a terminal: columns that may shrink are cut where the rows would be too wide. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private record Column(String header, boolean isRight, boolean mayShrink) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** A column whose cells begin at its left edge and are cut where there is no room for them. */
    TextTable text(String header) {
        columns.add(new Column(header, false, true));
        return this;
    }

    /** A column whose cells are never cut. */
    TextTable fixed(String header) {
        columns.add(new Column(header, false, false));
        return this;
    }

    /** A column of figures, which end at its right edge and are never cut. */
    TextTable figures(String header) {
        columns.add(new Column(header, true, false));
        return this;
    }

    /** A row with a cell for each column. */
    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The headers in capitals and the rows, a line each, at most {@code width} columns wide unless the fixed ones are wider. */
    String print(int width) {
        int[] widths = widths(width);
        StringBuilder out = new StringBuilder();
        if (columns.stream().anyMatch(column -> !column.header.isEmpty())) {
            line(columns.stream().map(Column::header).toList(), widths, out);
        }
        rows.forEach(row -> line(row, widths, out));
        return out.toString();
    }

    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        int all = (columns.size() - 1) * GAP.length();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Columns.width(columns.get(i).header);
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
            }
            all += widths[i];
        }
        for (; all > width; all--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (columns.get(i).mayShrink && widths[i] > NARROWEST && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private void line(List<String> cells, int[] widths, StringBuilder out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = Columns.cut(cells.get(i), widths[i]);
            String blank = " ".repeat(widths[i] - Columns.width(cell));
            line.append(i == 0 ? "" : GAP).append(columns.get(i).isRight ? blank + cell : cell + blank);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
