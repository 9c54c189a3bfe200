package yomitori.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yomitori.extract.Table;
import yomitori.text.Block;
import yomitori.text.Part;
import yomitori.text.Width;

/**
 * Knows the lines in which Japanese articles name their writers: 文／森花子, 森花子記者, 【東京＝森花子】 before the first sentence.
 */
final class Bylines {
    private static final int HEAD = 8;
    private static final int FOOT = 2;
    private static final int LONGEST = 40;
    /** A name of three characters or more with its office; 新人記者 names nobody. */
    private static final int LONGEST_SIGNED = 16;
    private static final String SIGNS = ":/=・- ";
    private static final List<String> LABELS = new ArrayList<>();
    private static final List<String> OFFICES = new ArrayList<>();
    private static final Set<String> CLASSES = new HashSet<>();

    static {
        for (Table.Row row : Table.beside(Bylines.class, "bylines.tsv", "where", "cue", "example", "author").rows()) {
            switch (row.get("where")) {
                case "label" -> LABELS.add(row.get("cue"));
                case "office" -> OFFICES.add(row.get("cue"));
                case "class" -> CLASSES.add(row.get("cue"));
                default -> throw row.fault("where is »" + row.get("where") + "«", "label, office or class");
            }
        }
        LABELS.sort(Comparator.comparing(String::length).reversed());
    }

    private Bylines() {}

    /** The writer that a line at the head or the foot of the text names; empty where none does. */
    static String in(String text, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            i = i == HEAD ? Math.max(i, blocks.size() - FOOT) : i;
            Block block = blocks.get(i);
            if (block.kind() != Block.Kind.PARAGRAPH || block.part() != Part.BODY) {
                continue;
            }
            int end = Math.min(block.span().end(), block.span().start() + LONGEST + 1);
            String line = text.substring(block.span().start(), end);
            String author = line.length() <= LONGEST ? of(line) : "";
            author = author.isEmpty() ? inDateline(line) : author;
            if (!author.isEmpty()) {
                return author;
            }
        }
        return "";
    }

    /** The writer that a whole line names; empty where it names none. */
    static String of(String line) {
        String bare = unwrapped(line.strip());
        String folded = Width.fold(bare);
        for (String label : LABELS) {
            if (folded.startsWith(label) && folded.length() > label.length() + 1
                    && SIGNS.indexOf(folded.charAt(label.length())) >= 0) {
                return mayBeName(bare.substring(label.length() + 1));
            }
        }
        for (String office : OFFICES) {
            if (bare.endsWith(office) && bare.length() <= LONGEST_SIGNED && bare.length() - office.length() > 2) {
                return mayBeName(bare.substring(0, bare.length() - office.length()));
            }
        }
        int comma = bare.length() < line.strip().length() ? bare.indexOf('，') : -1;
        return comma > 0 ? mayBeName(bare.substring(0, comma)) : "";
    }

    /** The text of an element that holds a name, with or without a label. */
    static String name(String line) {
        String labelled = of(line);
        return labelled.isEmpty() ? mayBeName(line) : labelled;
    }

    /** Whether a class name says that its element holds the writer's name. */
    static boolean isClass(String names) {
        if (names.isEmpty() || names.length() > LONGEST) {
            return false;
        }
        for (String name : names.split(" ")) {
            if (CLASSES.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** 【東京＝森花子】: place and writer before the first sentence. */
    private static String inDateline(String line) {
        if (!line.startsWith("【")) {
            return "";
        }
        int close = line.indexOf('】');
        int sign = Width.fold(line).indexOf('=');
        return sign > 1 && sign < close ? mayBeName(line.substring(sign + 1, close)) : "";
    }

    private static String unwrapped(String line) {
        boolean wrapped = line.length() > 2 && "[【（(".indexOf(line.charAt(0)) >= 0
                && "]】）)".indexOf(line.charAt(line.length() - 1)) >= 0;
        return wrapped ? line.substring(1, line.length() - 1) : line;
    }

    /** A text that may be a name or two, without what stands around it; empty for any other. */
    private static String mayBeName(String text) {
        String name = text.strip();
        name = name.startsWith("・") ? name.substring(1) : name;
        boolean sentence = name.length() > 30 || name.indexOf('。') >= 0 || name.indexOf('\n') >= 0
                || name.chars().anyMatch(c -> c >= '0' && c <= '9' || c >= '０' && c <= '９');
        boolean word = name.isEmpty() || name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
        return sentence || word || !name.codePoints().anyMatch(Character::isLetter) ? "" : name;
    }
}
