package yomitori.extract.relations;

import java.util.Map;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Mention;
import yomitori.facts.NameType;

/** Tells the lines of a sheet of data that name the product it is about, 製品名：X, from those that tell its parts, OS：X. */
final class ProductLabels {
    static final String[] COLUMNS = {"word", "role", "example", "yields"};
    private static final int LONGEST = 10;

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

    private final Map<Role, Words> labels = RoleTable.read(table(), Role.class);

    static Table table() {
        return Table.beside(ProductLabels.class, "tables/labels.tsv", COLUMNS);
    }

    /** Which works a title is about. */
    TitleWorks titles() {
        return new TitleWorks(labels.get(Role.ANNOUNCED), labels.get(Role.BESIDE));
    }

    /** Whether the sentence is a line that names a part or property of what the sheet is about, and not the thing itself. */
    boolean isProperty(String text, Clauses clauses) {
        Bunsetsu label = clauses.size() < 2 || !clauses.isLine(text) ? null : clauses.get(0);
        if (label == null || !label.mentions().isEmpty() || label.content().length() > LONGEST || !hasColon(text, label)) {
            return false;
        }
        String said = Phrases.clean(label.content().in(text));
        return !is(Role.PRODUCT, said) && !is(Role.CODE, said);
    }

    /** The product that the sentence names as what a sheet of data is about; null where it is no such label. */
    Mention product(String text, Clauses clauses) {
        Bunsetsu label = clauses.size() < 2 ? null : clauses.get(0);
        boolean labels = label != null && label.mentions().isEmpty() && hasColon(text, label)
                && is(Role.PRODUCT, Phrases.clean(label.content().in(text)));
        if (!labels || clauses.get(1).mentions().isEmpty()) {
            return null;
        }
        Mention named = clauses.get(1).mentions().get(0);
        boolean first = named.span().start() - clauses.get(1).content().start() <= 1; // not PowerBank for X
        return first && (named.is(NameType.PRODUCT) || named.is(NameType.MODEL)) ? named : null;
    }

    private static boolean hasColon(String text, Bunsetsu label) {
        int end = label.content().end();
        return end < text.length() && (text.charAt(end) == '：' || text.charAt(end) == ':');
    }

    private boolean is(Role role, String words) {
        return labels.get(role).is(words, 0, words.length()) != 0;
    }
}
