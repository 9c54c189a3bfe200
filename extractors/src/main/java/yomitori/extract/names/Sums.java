package yomitori.extract.names;

/** Sums for which something is done, which stand between what it is done to and the deed: 9億ドルで of Xを9億ドルで買収. */
final class Sums {
    /** The longest sum, in characters. */
    private static final int LONGEST = 16;

    private Sums() {}

    /** Where the words go on behind the sum that stands at {@code at}, 買収 of 9億ドルで買収; {@code at} where none stands there. */
    static int behind(String text, int at) {
        int digit = text.startsWith("約", at) ? at + 1 : at;
        int end = Script.isDigit(text, digit) ? text.indexOf('で', digit, Math.min(text.length(), at + LONGEST + 1)) : -1;
        return end >= 0 ? end + 1 : at;
    }
}
