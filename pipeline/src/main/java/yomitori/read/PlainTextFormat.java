package yomitori.read;

import java.util.List;
import java.util.Locale;
import yomitori.source.Limits;
import yomitori.source.Problem;
import yomitori.text.Block.Kind;
import yomitori.text.Part;
import yomitori.text.TableCell;

/**
 * Reads plain text: an address and a time of day at the head are metadata, the first short line is the title, every line a
 * paragraph, ■ begins a heading, ・ a list item, and lines with tabs are a table.
 */
final class PlainTextFormat implements DocumentFormat {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_HEADING = 60;

    private final Limits limits;

    PlainTextFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public List<Reading> read(String text, Origin origin, List<Problem> warnings) {
        Draft draft = new Draft(limits);
        warnings.forEach(warning -> draft.warn(warning.kind(), warning.reason(), warning.remedy()));
        String[] lines = lines(text);
        int line = head(lines, draft);
        boolean titled = line < lines.length && isTitle(lines, line, line > 0 && !lines[line - 1].isBlank());
        if (titled) {
            draft.title(lines[line]);
            draft.writer().begin(Kind.HEADING, 1, line + 1);
            draft.writer().text(lines[line++]);
            draft.writer().end();
        }
        write(lines, line, draft.writer());
        return List.of(draft.finish(origin));
    }

    /** Writes plain text that has no head. */
    static void write(String text, TextWriter writer) {
        write(lines(text), 0, writer);
    }

    /** The lines, whatever ends them; empty ones among them. */
    private static String[] lines(String text) {
        String plain = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return plain.split("\n", -1);
    }

    /** Reads address and time; returns the number of the first line behind them. */
    private static int head(String[] lines, Draft draft) {
        int line = 0;
        while (line < lines.length) {
            String head = lines[line].strip();
            boolean address = isAddress(head);
            boolean time = head.length() >= 10 && head.length() <= 35 && Character.isDigit(head.charAt(0))
                    && head.indexOf('T') == 10
                    && Dates.in(head).isPresent();
            if (!head.isEmpty() && !address && !time) {
                break;
            }
            draft.url(address ? head : "");
            if (time) {
                draft.published(Dates.in(head));
            }
            line++;
        }
        return line;
    }

    private static boolean isAddress(String line) {
        return (line.startsWith("http://") || line.startsWith("https://")) && line.indexOf(' ') < 0;
    }

    /**
     * A short line at the head that is no sentence (unless it stands right below address and time) and no date, with text
     * behind it.
     */
    private static boolean isTitle(String[] lines, int line, boolean belowHead) {
        String title = lines[line].strip();
        if (title.length() > LONGEST_TITLE || title.endsWith("。") && !belowHead || title.indexOf('\t') >= 0
                || DateLine.of(title).published().isPresent()
                || headingStart(title) > 0) {
            return false;
        }
        for (int i = line + 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static void write(String[] lines, int from, TextWriter writer) {
        Part[] parts = LineGroups.parts(lines);
        for (int i = from; i < lines.length; i++) {
            String line = lines[i];
            if (line.indexOf('\t') > 0 && isTable(lines, i)) {
                i = table(lines, i, writer) - 1;
                continue;
            }
            if (parts[i] != Part.BODY) {
                writer.parts().enter(parts[i]);
                writer.begin(Kind.PARAGRAPH, 0, i + 1);
                writer.text(line);
                writer.end();
                writer.parts().leave();
                continue;
            }
            int heading = headingStart(line);
            if (heading > 0) {
                writer.begin(Kind.HEADING, 2, i + 1);
                writer.text(line.substring(heading));
            } else if (isItem(line)) {
                writer.begin(Kind.LIST_ITEM, 1, i + 1);
                writer.text(line.strip().substring(1));
            } else if (!isRule(line)) {
                boolean announces = PartCues.ofHeading(line.strip()) != Part.BODY && line.strip().length() < 12;
                writer.begin(announces ? Kind.HEADING : Kind.PARAGRAPH, announces ? 2 : 0, i + 1);
                writer.text(line);
            }
            writer.end();
        }
    }

    /** A line of nothing but ----, ==== or the like. */
    private static boolean isRule(String line) {
        String stripped = line.strip();
        return stripped.length() >= 3 && stripped.chars().allMatch(c -> "-=*_~─━―＝－…・◆◇□■☆★".indexOf(c) >= 0);
    }

    /** The length of the sign that makes a heading of a line; 0 for any other line. */
    private static int headingStart(String line) {
        int start = 0;
        while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '\u3000')) {
            start++;
        }
        if (start == line.length() || line.length() - start > LONGEST_HEADING || line.strip().endsWith("。")) {
            return 0;
        }
        char sign = line.charAt(start);
        boolean heading = "■◆●▼□◇▽★☆◎".indexOf(sign) >= 0 && line.length() > start + 1 && line.charAt(start + 1) != sign;
        return heading ? start + 1 : 0;
    }

    private static boolean isItem(String line) {
        String stripped = line.strip();
        return stripped.length() > 1 && (stripped.charAt(0) == '・' || stripped.charAt(0) == '•'
                || stripped.charAt(0) == '-' && stripped.charAt(1) == ' ' || stripped.charAt(0) == '*'
                        && stripped.charAt(1) == ' ');
    }

    private static boolean isTable(String[] lines, int line) {
        return line + 1 < lines.length && lines[line + 1].indexOf('\t') > 0
                && lines[line].split("\t", -1).length == lines[line + 1].split("\t", -1).length;
    }

    /** Writes a table; returns the number of the line behind it. */
    private static int table(String[] lines, int from, TextWriter writer) {
        int number = writer.nextTable();
        boolean header = !lines[from].chars().anyMatch(Character::isDigit);
        int line = from;
        for (; line < lines.length && lines[line].indexOf('\t') > 0; line++) {
            String[] cells = lines[line].split("\t", -1);
            for (int column = 0; column < cells.length; column++) {
                writer.beginCell(new TableCell(number, line - from, column, header && line == from), line + 1);
                writer.text(cells[column]);
            }
            writer.end();
        }
        return line;
    }

    /** Whether a text is rather HTML or Markdown than plain. */
    static boolean looksLikeHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), 2000)).toLowerCase(Locale.ROOT);
        return head.contains("<p>") || head.contains("<p ") || head.contains("<br") || head.contains("<div") || head
                .contains("</a>")
                || head.contains("<ul>") || head.contains("<html") || head.contains("<!doctype html") || head.contains("<body")
                || head.contains("</p>") || head.contains("</h2>") || head.contains("<table");
    }

    /** Whether a text carries marks of Markdown. */
    static boolean looksLikeMarkdown(String text) {
        String head = "\n" + text.substring(0, Math.min(text.length(), 4000));
        return head.contains("\n# ") || head.contains("\n## ") || head.contains("\n### ") || head.contains("**")
                || head.contains("](http")
                || head.contains("\n|---") || head.contains("\n| --") || head.startsWith("\n---\n") || head.startsWith("\n+++\n");
    }
}
