package yomitori.extract.relations;

import yomitori.extract.Table;

/** The words of the lines of a sheet of data, サイズ：幅60mm×高さ26mm, 電源：X 400W; read from {@code specs.tsv}. */
final class SpecWords {
    static final String[] COLUMNS = {"word", "role", "example", "yields"};

    private enum Role {
        /** 容量: ends a label whose figures it names. */
        LABEL,
        /** サイズ: ends a label whose figures are lengths along several axes. */
        SIZE,
        /** 幅: an axis; ends the words for one as well. */
        AXIS,
        /** mm: the unit of lengths. */
        LENGTH,
        /** DC: in front of a figure, says nothing that it measures. */
        SILENT,
        /** 最高: in front of a figure, makes it another one of what its label names. */
        EXTREME,
        /** 画素: a unit behind which the line may go on with other words. */
        UNIT,
        /** OS: labels a part, which is a product of its own. */
        PART,
        /** 推奨: makes its line tell what is needed, and not what there is. */
        NEED
    }

    private final RoleWords<Role> words = RoleWords.read(table(), Role.class);

    static Table table() {
        return Table.beside(SpecWords.class, "tables/specs.tsv", COLUMNS);
    }

    /** Whether the figures behind the label are what it names. */
    boolean isLabel(String label) {
        return ends(Role.LABEL, label) || isSize(label);
    }

    /** Whether the figures behind the label may be lengths along several axes. */
    boolean isSize(String label) {
        return ends(Role.SIZE, label);
    }

    /** Whether the words end with an axis: 幅, 最大幅. */
    boolean isAxis(String said) {
        return ends(Role.AXIS, said);
    }

    /** The axis that begins at {@code at} and ends at {@code end} or before; empty where none does. */
    String axisAt(String text, int at, int end) {
        int axis = words.get(Role.AXIS).startingAt(text, at, end);
        return axis == 0 ? "" : words.get(Role.AXIS).word(axis);
    }

    /** The unit of lengths that begins at {@code at}; empty where none does. */
    String lengthAt(String text, int at) {
        int unit = words.get(Role.LENGTH).startingAt(text, at);
        return unit == 0 ? "" : words.get(Role.LENGTH).word(unit);
    }

    boolean isSilent(String said) {
        return said.isEmpty() || is(Role.SILENT, said);
    }

    boolean isExtreme(String said) {
        return is(Role.EXTREME, said);
    }

    /** Whether other words may follow a figure in the unit: 500Gバイトまたは, 14インチ液晶. */
    boolean mayGoOn(String unit) {
        return !unit.isEmpty() && (unit.charAt(0) < 0x80 || ends(Role.UNIT, unit));
    }

    /** Whether the words that begin at {@code at} only join one figure to the next: または. */
    boolean joins(String text, int at) {
        return words.get(Role.SILENT).startingAt(text, at) != 0;
    }

    /** Whether the label names a part of what the line is about. */
    boolean isPart(String label) {
        return is(Role.PART, label);
    }

    /** Whether the line tells what is needed. */
    boolean tellsNeed(String text, int from, int to) {
        return words.get(Role.NEED).standIn(text, from, to);
    }

    private boolean is(Role role, String said) {
        return words.is(role, said);
    }

    private boolean ends(Role role, String said) {
        return words.end(role, said);
    }
}
