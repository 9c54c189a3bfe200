package yomitori.extract.values;

/**
 * A word that is a value, begins one, or looks like one.
 *
 * @param kind what to do with it
 * @param value its value; what it holds depends on the kind
 * @param notBefore characters that must not follow it
 * @param row the table row, for the provenance
 */
record Word(Kind kind, String value, String notBefore, String row) {
    /** What a word does. */
    enum Kind {
        /** 首位, 最上位: the value is the rank. */
        RANK,
        /** トップ, ベスト: a rank when a number follows, and all ranks up to it. */
        TOP,
        /** No., 第: a rank when a number follows. */
        RANK_SIGN,
        /** #: a rank when the number 1 follows and fills the line with it. */
        RANK_CARD,
        /** 半数: percent. */
        PERCENT,
        /** 倍増, 半減: times. */
        MULTIPLE,
        /** 半年: ISO 8601. */
        DURATION,
        /** 昨年, 今月: a letter and how many of them away, such as Y-1. */
        RELATIVE,
        /** 年末, 月初: of the year or month that the text just named, else of the present one. */
        NEAREST,
        /** 同年, 翌月: the same, seen from the last date. */
        ANAPHORIC,
        /** 今春: season and years away, such as SP+0. */
        SEASON,
        /** 月曜日: 1 to 7. */
        WEEKDAY,
        /** 元日: month and day. */
        HOLIDAY,
        /** 令和: the first year of the era. */
        ERA,
        /** 西暦, 紀元前. */
        YEAR_SIGN,
        /** July: 1 to 12. */
        MONTH,
        /** 上半期, Q3: part of a year. */
        PERIOD,
        /** この before a month. */
        THIS,
        /** A number that is none: 一方, 三菱. */
        FALSE_FRIEND,
        /** https://: an address follows. */
        ADDRESS,
        /** 図, 表, ステップ: what follows is a label. */
        LABEL
    }
}
