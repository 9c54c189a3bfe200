package yomitori.extract.values;

/**
 * A numeral and the unit behind it.
 *
 * @param unit null where none was found
 * @param end behind the unit, or behind the numeral
 * @param written the unit as written; empty where there is none
 */
record Counted(Numeral numeral, Unit unit, int end, String written) {
    /** Whether the number counts nothing: 第2章, 3時. */
    boolean isNothing() {
        return unit != null && unit.is(Unit.Kind.NOTHING);
    }

    /** Whether figures with the two units may share a range: 円 and 円, 人 and 人, but not 国 and 人. */
    boolean agreesWith(Counted other) {
        return unit.agreesWith(other.unit) && (!unit.is(Unit.Kind.QUANTITY) || written.equals(other.written));
    }
}
