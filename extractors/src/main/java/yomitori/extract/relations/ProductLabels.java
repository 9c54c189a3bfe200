package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Table;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Tells the lines of a sheet of data that name the product it is about, 製品名：X, from those that tell its parts, OS：X. */
final class ProductLabels {
    static final String[] COLUMNS = {"word", "role", "example", "yields"};
    private static final int LONGEST = 10;
    private static final int LONGEST_NOTE = 8;
    private static final int LONGEST_PRODUCT = 60;
    /** What may stand in front of a name. */
    private static final String OPENING = " 　「『";

    private enum Role {
        /** 製品名: labels the product that the lines below are about. */
        PRODUCT,
        /** 型番: labels its code or name. */
        CODE,
        /** 発売: behind a work in a title, says that it is brought out, and is no other thing. */
        ANNOUNCED,
        /** による: behind a work in a title, says that the title tells of another, which only does something with it. */
        BESIDE
    }

    private final RoleWords<Role> labels = RoleWords.read(table(), Role.class);

    static Table table() {
        return Table.beside(ProductLabels.class, "tables/labels.tsv", COLUMNS);
    }

    /** Which works a title is about. */
    TitleWorks titles() {
        return new TitleWorks(labels.get(Role.ANNOUNCED), labels.get(Role.BESIDE));
    }

    /** Whether a predicate says that something is brought out: 発表された. */
    boolean announces(String text, Bunsetsu b) {
        return labels.get(Role.ANNOUNCED).is(text, b.content().start(), b.content().end()) != 0;
    }

    /** Whether the sentence is a line that names a part or property of what the sheet is about, and not the thing itself. */
    boolean isProperty(String text, Clauses clauses) {
        Bunsetsu label = clauses.size() < 2 || !clauses.isLine(text) ? null : clauses.get(0);
        String said = label == null || !label.mentions().isEmpty() ? "" : label(text, new Span(label.content().start(), text.length()));
        return !said.isEmpty() && !is(Role.PRODUCT, said) && !is(Role.CODE, said);
    }

    /**
     * The product that the line names as what a sheet of data is about: the name with which its words begin, 製品名：X（黒）, be it behind its
     * maker, or end in quotes, 製品名：ケーブル「X」; null where it is no such label, or the name only stands in the words: 製品名：X対応ケーブル.
     *
     * @param mentions those of the line
     */
    Mention product(String text, Span line, List<Mention> mentions) {
        int from = begin(text, line);
        if (from < 0) {
            return null;
        }
        int at = from;
        for (Mention mention : mentions) {
            boolean next = mention.span().start() == Signs.behind(text, at, line.end(), OPENING);
            if (next && NameTypes.isWork(mention)) {
                return fits(text, mention) ? quoted(text, from, line, mentions) : mention;
            }
            at = next && mention.is(NameType.COMPANY) ? mention.span().end() : at;
        }
        return quoted(text, from, line, mentions);
    }

    /** Whether the words tell of another thing that goes with what is named first. */
    private boolean fits(String text, Mention named) {
        return labels.get(Role.BESIDE).startingAt(text, named.span().end()) != 0;
    }

    /** The work in quotes with which the line ends. */
    private static Mention quoted(String text, int from, Span line, List<Mention> mentions) {
        Mention last = mentions.isEmpty() || mentions.getLast().span().start() <= from ? null : mentions.getLast();
        boolean quoted = NameTypes.isWork(last) && last.span().end() == line.end() - 1 && "」』".indexOf(text.charAt(line.end() - 1)) >= 0
                && "「『".indexOf(text.charAt(last.span().start() - 1)) >= 0;
        return quoted ? last : null;
    }

    /**
     * The words by which the line names what a sheet of data is about, where no name is known in them: 光るケーブル of 製品名：光るケーブル;
     * empty where it is no such label.
     *
     * @param mentions those of the line
     */
    String unnamed(String text, Span line, List<Mention> mentions) {
        int from = begin(text, line);
        if (from < 0 || product(text, line, mentions) != null) {
            return "";
        }
        int end = line.end();
        for (Mention mention : mentions) { // ケーブル（1200円）
            boolean price = mention.is(ValueType.MONEY) && "（(".indexOf(text.charAt(mention.span().start() - 1)) >= 0;
            end = price ? Math.min(end, mention.span().start() - 1) : end;
        }
        String said = text.substring(from, Math.max(from, end)).strip();
        boolean quoted = said.length() > 2 && "「『".indexOf(said.charAt(0)) >= 0 && "」』".indexOf(said.charAt(said.length() - 1)) >= 0;
        String words = quoted ? said.substring(1, said.length() - 1) : said;
        boolean several = words.chars().anyMatch(c -> "/／、".indexOf(c) >= 0);
        return several || words.length() > LONGEST_PRODUCT || words.endsWith("。") ? "" : words;
    }

    /** Where the words begin by which the line names what a sheet of data is about; -1 where it is no such label. */
    private int begin(String text, Span line) {
        if (!is(Role.PRODUCT, label(text, line))) {
            return -1;
        }
        int at = Signs.behind(text, colon(text, line) + 1, line.end(), " 　");
        return at < line.end() ? at : -1;
    }

    /** The label before a colon, without a note in brackets: 価格 of 価格（税込）：8万円; empty where the line has none. */
    private static String label(String text, Span line) {
        int colon = colon(text, line);
        String said = colon < 0 ? "" : text.substring(line.start(), colon);
        int open = Math.max(said.indexOf('（'), said.indexOf('('));
        String label = Phrases.clean(open > 0 ? said.substring(0, open) : said);
        return label.length() > LONGEST ? "" : label;
    }

    private static int colon(String text, Span line) {
        for (int i = line.start(); i < line.end() && i <= line.start() + LONGEST + LONGEST_NOTE; i++) {
            char c = text.charAt(i);
            if ("：:".indexOf(c) >= 0) {
                return i;
            }
            if ("、。\n".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean is(Role role, String words) {
        return labels.is(role, words);
    }
}
