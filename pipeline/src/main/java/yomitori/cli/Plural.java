package yomitori.cli;

/** Numbers with what they count. */
final class Plural {
    private Plural() {}

    /** {@code 1 fact}, {@code 2 facts}. */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
