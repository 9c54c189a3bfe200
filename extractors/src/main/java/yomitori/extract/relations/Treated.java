package yomitori.extract.relations;

import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.text.Block;
import yomitori.text.Span;

/**
 * Who or what a section or paragraph treats without a name, so that the figures below are of it: 中堅商社 of 事例1：中堅商社 ─ 経理の自動化,
 * ある商社 of ある商社では、AIを導入した。
 */
final class Treated {
    private static final String NUMBERS = "0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩";
    private static final String COLONS = ":：";
    private static final String ENDS = "─—–｜|（(【";
    private static final String BEFORE_SOME = "、。「『（(は 　";
    private static final int LOWEST = 7; // below every heading
    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;

    /** What a word shows. */
    enum Role {
        /** 事例: with a number, labels the heading of a section that treats what the heading names. */
        LABEL,
        /** ある: stands before a firm whose name is kept back. */
        SOME,
        /** 商社: ends what such a firm is called. */
        FIRM,
        /** では: stands behind it where it is what the sentence speaks of. */
        TOPIC
    }

    private final RoleWords<Role> words;
    private String section = "";
    private int level;
    private String paragraph = "";

    /** @param words {@link #words()} */
    Treated(RoleWords<Role> words) {
        this.words = words;
    }

    /** The words by which such sections and firms are known, shared by all articles. */
    static RoleWords<Role> words() {
        return RoleWords.read(table(), Role.class);
    }

    static Table table() {
        return Table.beside(Treated.class, "tables/treated.tsv", "word", "role", "example", "yields");
    }

    /** A block begins that is no cell. */
    void enter(String text, Block block) {
        boolean heading = block.kind() == Block.Kind.HEADING;
        if (block.kind() != Block.Kind.LIST_ITEM || block.level() <= 1) {
            paragraph = "";
        }
        if (heading && block.level() <= level) {
            section = "";
            level = 0;
        }
        String labelled = heading || block.kind() == Block.Kind.PARAGRAPH ? labelled(text, block.span()) : "";
        if (!labelled.isEmpty()) {
            section = labelled;
            level = heading ? block.level() : LOWEST;
        }
    }

    /** What a numbered label names: 中堅商社 of 事例1：中堅商社 ─ 経理の自動化; empty where there is none. */
    private String labelled(String text, Span line) {
        int label = words.get(Role.LABEL).startingAt(text, line.start(), line.end());
        int at = label == 0 ? -1 : line.start() + words.get(Role.LABEL).length(label);
        int from = at;
        while (at >= 0 && at < line.end() && (NUMBERS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
            at++;
        }
        if (at <= from || at >= line.end() || COLONS.indexOf(text.charAt(at)) < 0) {
            return "";
        }
        int end = ++at;
        while (end < line.end() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String named = text.substring(at, end).strip();
        return named.length() < SHORTEST || named.length() > LONGEST || named.endsWith("。") ? "" : named;
    }

    /** A sentence begins: the last firm without a name that it speaks of is that of its paragraph. */
    void remember(String text, Span sentence) {
        Words some = words.get(Role.SOME);
        for (int at = some.firstIn(text, sentence.start(), sentence.end()); at >= 0; at = some.firstIn(text, at + 1, sentence.end())) {
            boolean begins = at == sentence.start() || BEFORE_SOME.indexOf(text.charAt(at - 1)) >= 0; // not である
            int firm = !begins ? -1 : firmEnd(text, at, Math.min(sentence.end(), at + LONGEST));
            if (firm > 0) {
                paragraph = text.substring(at, firm);
            }
        }
    }

    private int firmEnd(String text, int from, int to) {
        for (int end = from + SHORTEST; end < to; end++) {
            if (words.get(Role.TOPIC).startingAt(text, end) != 0) {
                return words.get(Role.FIRM).endingAt(text, from, end) != 0 ? end : -1;
            }
        }
        return -1;
    }

    /** Who or what is treated, as the article calls it; empty where all that is treated has a name. */
    String told() {
        return paragraph.isEmpty() ? section : paragraph;
    }
}
