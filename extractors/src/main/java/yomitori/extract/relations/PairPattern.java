package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.Set;
import yomitori.extract.Table;
import yomitori.facts.Entity;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;

/**
 * A row of the table of what two neighbouring names say of each other.
 *
 * @param id the table and row
 * @param predicate the tie
 * @param left the types of the first name
 * @param between what stands between the names, or where it is open what that begins with
 * @param tail what it ends with; empty where nothing is asked
 * @param open whether a noun phrase stands between {@code between} and {@code tail}
 * @param right the types of the second name
 * @param same whether both names are of one type
 * @param one whether both are names of one thing
 * @param subjectLeft whether the first name is the subject
 */
record PairPattern(String id, Predicate predicate, Set<NameType> left, String between, String tail, boolean open, Set<NameType> right,
        boolean same, boolean one, boolean subjectLeft) {
    static final String[] COLUMNS = {"id", "predicate", "left", "between", "right", "subject", "example", "yields"};

    /** Words that refer to a firm, as the patterns begin with them. */
    private static final String THEIRS = "同社の";
    private static final String OWN = "自社";
    private static final char FIRM = '社'; // the second sign of both

    /** Signs that stand in no noun phrase between two names. */
    private static final String NO_NOUN = "はがをにでとへもやの、。,:)[]/|・たるいく";

    static PairPattern of(String table, Table.Row row) {
        String between = row.get("between");
        int gap = between.indexOf('…');
        boolean open = gap >= 0;
        boolean one = row.get("right").equals("ONE");
        boolean same = one || row.get("right").equals("SAME");
        return new PairPattern(
                table + ":" + row.get("id"),
                row.constant("predicate", Predicate.class),
                NameTypes.of(row.list("left")),
                open ? between.substring(0, gap) : between,
                open ? between.substring(gap + 1) : "",
                open,
                same ? EnumSet.allOf(NameType.class) : NameTypes.of(row.list("right")),
                same,
                one,
                row.get("subject").equals("left"));
    }

    /** Whether the maker is the firm told before, wherever it stands: 同社の「Y」. */
    boolean isReferring() {
        return between.startsWith(THEIRS) || between.startsWith(OWN);
    }

    /** Whether that firm is the one of which the sentence tells: 自社の「Y」. */
    boolean isOwn() {
        return between.startsWith(OWN);
    }

    /** Where the last words begin between two offsets that refer to a firm; -1 where there are none. */
    static int referring(String folded, int from, int to) {
        for (int at = to - THEIRS.length(); at >= from; at--) {
            if (folded.charAt(at + 1) == FIRM && (folded.startsWith(THEIRS, at) || folded.startsWith(OWN, at))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether it ties a work, as the second name, to its maker. */
    boolean tellsMakerFirst() {
        return predicate == Predicate.DEVELOPED_BY && !subjectLeft;
    }

    /** Whether the two may be tied by it. */
    boolean takes(Entity a, Entity b) {
        return left.contains(a.type()) && right.contains(b.type()) && (!same || a.type() == b.type()) && (!one || a.equals(b));
    }

    /** Whether it asks for what stands between two names. */
    boolean fits(String said, PairWords words) {
        if (!open) {
            return said.equals(between);
        }
        return said.length() > between.length() + tail.length()
                && said.startsWith(between)
                && said.endsWith(tail)
                && !(predicate == Predicate.DEVELOPED_BY && words.tellRival(said))
                && isNounPhrase(said, between.length(), said.length() - tail.length());
    }

    private static boolean isNounPhrase(String said, int from, int to) {
        for (int i = from; i < to; i++) {
            if (said.charAt(i) == '(') { // LLM(大規模言語モデル)
                i = said.indexOf(')', i);
                if (i < 0 || i >= to) {
                    return false;
                }
            } else if (NO_NOUN.indexOf(said.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
