package yomitori.extract.values;

import java.math.BigDecimal;

/**
 * A number as it stands in the text, without sign and unit.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param number what it is worth
 * @param scale the power of ten of its last 万, 億, 兆 …; 0 where it has none
 * @param word the power of ten of the word that it ends with, 6 in 3百万; the scale where that is one sign
 * @param approximate whether it holds 数 or 何: 数百 is about 100
 * @param form how it is written
 */
record Numeral(int start, int end, BigDecimal number, int scale, int word, boolean approximate, Form form) {
    private static final int MILLIONS = 6;
    private static final int PICTURE = 3;
    /** No number falls by so many powers of ten. */
    private static final int FAR = 3;
    private static final BigDecimal LARGEST_PICTURE = BigDecimal.valueOf(20_000);

    /** How a numeral is written. */
    enum Form {
        /** Digits alone: 2025. */
        DIGITS,
        /** Digits with thousands commas: 1,509. */
        GROUPED,
        /** Digits with a decimal point. */
        DECIMAL,
        /** Kanji, with or without digits: 二千, 3億5千万. */
        KANJI
    }

    int length() {
        return end - start;
    }

    boolean isScaled() {
        return scale > 0;
    }

    /** Whether it is a whole number between the two, both included. */
    boolean isBetween(int low, int high) {
        return !approximate
                && scale == 0
                && form != Form.GROUPED
                && form != Form.DECIMAL
                && number.signum() >= 0
                && number.precision() - number.scale() <= 5
                && number.scale() <= 0
                && number.intValueExact() >= low
                && number.intValueExact() <= high;
    }

    int intValue() {
        return number.intValueExact();
    }

    /** Whether it is the size of a picture where it ends in K: 4K, 8K. */
    boolean isPicture() {
        return scale == PICTURE && number.compareTo(LARGEST_PICTURE) < 0;
    }

    /** Whether it is told in millions: 11,308百万. */
    boolean isInMillions() {
        return word == MILLIONS;
    }

    /**
     * The same numeral with the power of ten that it shares with a greater one behind it, 10〜20万, 2〜3百万, 五十〜二百万; as it is where
     * it shares none.
     */
    Numeral sharing(Numeral greater) {
        if (isScaled() || !greater.isScaled()) {
            return this;
        }
        return isBelow(greater, greater.word) ? scaled(greater.word) : isBelow(greater, greater.scale) ? scaled(greater.scale) : this;
    }

    /**
     * The same numeral with the power of ten of what it has become, be it more or less, 300→42億; as it is where it has one itself or is
     * far greater.
     */
    Numeral becoming(Numeral after) {
        boolean alike = !isScaled() && after.isScaled() && number.compareTo(after.number.scaleByPowerOfTen(FAR - after.word)) < 0;
        return alike ? scaled(after.word) : this;
    }

    private boolean isBelow(Numeral greater, int power) {
        return number.compareTo(greater.number.scaleByPowerOfTen(-power)) < 0;
    }

    /** The same numeral, multiplied with a power of ten. */
    Numeral scaled(int power) {
        return new Numeral(start, end, number.scaleByPowerOfTen(power), power, power, approximate, form);
    }
}
