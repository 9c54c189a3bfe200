package yomitori.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import yomitori.text.Block.Kind;
import yomitori.text.TableCell;

/** Writes a table of data, and tells it from a table that only arranges a page. */
final class HtmlTable {
    private static final int WIDEST = 1000;
    /** A cell of data is shorter than this; a longer one arranges. */
    private static final int LONG_CELL = 400;

    private final HtmlBody body;
    private final TextWriter writer;

    HtmlTable(HtmlBody body, TextWriter writer) {
        this.body = body;
        this.writer = writer;
    }

    /** Whether a table holds data in rows and columns. */
    static boolean isData(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) {
            return false;
        }
        int rows = 0;
        int columns = 0;
        int longCells = 0;
        boolean header = false;
        for (Element row : rows(table)) {
            rows++;
            int cells = 0;
            for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
                header |= cell.normalName().equals("th");
                cells++;
                if (arranges(cell)) {
                    return false;
                }
                longCells += cell.childNodeSize() > 3 && cell.wholeText().length() > LONG_CELL ? 1 : 0;
            }
            columns = Math.max(columns, cells);
        }
        return header ? columns > 0 : rows >= 2 && columns >= 2 && longCells == 0;
    }

    /** Whether what stands in a cell is a part of a page and no figure or word. */
    private static boolean arranges(Element cell) {
        for (Element child = cell.firstElementChild(); child != null; child = child.nextElementSibling()) {
            switch (child.normalName()) {
                case "table", "h1", "h2", "article", "main", "form" -> {
                    return true;
                }
                default -> {
                    if (arranges(child)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Branch branch(Element child, Branch parent) {
        Branch branch = parent == null ? null : parent.first();
        while (branch != null && branch.element() != child) {
            branch = branch.next();
        }
        return branch;
    }

    private static Element child(Element parent, String tag) {
        Element child = parent.firstElementChild();
        while (child != null && !child.normalName().equals(tag)) {
            child = child.nextElementSibling();
        }
        return child;
    }

    /** @param branch what is known of the table; null where everything belongs to the article */
    void write(Element table, Branch branch) {
        Element caption = child(table, "caption");
        if (caption != null) {
            writer.begin(Kind.CAPTION, 0, body.line(caption));
            body.children(caption, branch(caption, branch), Kind.CAPTION);
        }
        List<Element> rows = rows(table);
        boolean first = headsColumns(rows);
        int number = writer.nextTable();
        int[] taken = new int[WIDEST];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell = rows.get(row).firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
                while (column < WIDEST && taken[column] > row) {
                    column++;
                }
                if (column >= WIDEST) {
                    break;
                }
                boolean header = cell.normalName().equals("th") || row == 0 && first
                        || rows.get(row).parent().normalName().equals("thead");
                writer.beginCell(new TableCell(number, row, column, header), body.line(cell));
                if (!Tags.isHidden(cell)) {
                    new Cell().children(cell);
                }
                int width = span(cell, "colspan");
                int until = row + span(cell, "rowspan");
                for (int i = 0; i < width && column < WIDEST; i++) {
                    taken[column++] = until;
                }
            }
        }
        writer.end();
    }

    /** In a cell, blocks are lines. */
    private final class Cell {
        void children(Element parent) {
            for (int i = 0; i < parent.childNodeSize(); i++) {
                if (parent.childNode(i) instanceof org.jsoup.nodes.TextNode text) {
                    writer.text(text.getWholeText());
                } else if (parent.childNode(i) instanceof Element element) {
                    String tag = element.normalName();
                    if (tag.equals("br")) {
                        writer.lineBreak();
                    } else if (!Tags.isSilent(tag) && !Tags.isHidden(element)) {
                        boolean block = Tags.isBlock(tag);
                        if (block) {
                            writer.lineBreak();
                        }
                        children(element);
                        if (block) {
                            writer.lineBreak();
                        } else {
                            body.readings(element, tag);
                        }
                    }
                }
            }
        }
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part = table.firstElementChild(); part != null; part = part.nextElementSibling()) {
            if (part.normalName().equals("tr")) {
                rows.add(part);
            }
            for (Element row = part.firstElementChild(); row != null; row = row.nextElementSibling()) {
                if (row.normalName().equals("tr")) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** Without header cells, a first row without figures over rows with figures names the columns. */
    private static boolean headsColumns(List<Element> rows) {
        if (rows.size() < 2 || rows.getFirst().parent().normalName().equals("thead")) {
            return false;
        }
        for (Element row : rows) {
            if (child(row, "th") != null) {
                return false;
            }
        }
        return !hasDigit(rows.getFirst().text()) && hasDigit(rows.get(1).text());
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        try {
            return value.isEmpty() ? 1 : Math.clamp(Integer.parseInt(value.strip()), 1, WIDEST);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
