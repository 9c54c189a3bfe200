package yomitori.extract.values;

import java.math.BigDecimal;

/**
 * A unit of the tables.
 *
 * @param kind what the number becomes
 * @param code ISO 4217 for money, the letter of ISO 8601 for a length of time ({@code Y M W D TH TM TS}), the power of ten for
 *     a scale, the name of a unit that is written otherwise; otherwise empty: then the unit is as written
 * @param factor what the number is multiplied with: 0.01 for 銭, 10 for 割
 * @param row the table row, for the provenance
 */
record Unit(Kind kind, String code, BigDecimal factor, String row) {
    /** What a number with a unit becomes. */
    enum Kind {
        QUANTITY,
        MONEY,
        PERCENT,
        /** ポイント: a percentage point or a score, as the sentence says. */
        POINT,
        MULTIPLE,
        RANK,
        DURATION,
        /** 千, K, M, B behind a number: the unit comes behind it. */
        SCALE,
        /** 型: inches of a screen, where the number is that of one. */
        SCREEN,
        /** エラー, レスポンス: a number that HTTP gives to states does not count them: 404 エラー. */
        STATE,
        /** 章, 号, 階: a number that counts nothing. */
        NOTHING
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether figures with the two units may share a range. */
    boolean agreesWith(Unit other) {
        return kind == other.kind && code.equals(other.code) && factor.equals(other.factor);
    }
}
