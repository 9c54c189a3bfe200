package yomitori.extract.names;

/** Sums between what something is done to and the deed: 9億ドルで of Xを9億ドルで買収. */
final class Sums {
    /** The longest sum, in characters. */
    private static final int LONGEST = 16;

    private Sums() {}

    /** Where the words go on behind the sum that stands at {@code at}, 買収 of 9億ドルで買収; {@code at} where none stands there. */
    static int behind(String text, int at) {
        return behind(text, at, 'で');
    }

    /** Where the noun begins that the sum at {@code at} tells the size of, クラウド契約 of 9億ドル規模のクラウド契約; {@code at} where none stands there. */
    static int owning(String text, int at) {
        return behind(text, at, 'の');
    }

    private static int behind(String text, int at, char particle) {
        int digit = text.startsWith("約", at) ? at + 1 : at;
        int end = Script.isDigit(text, digit) ? text.indexOf(particle, digit, Math.min(text.length(), at + LONGEST + 1)) : -1;
        return end >= 0 ? end + 1 : at;
    }
}
