package yomitori.cli;

/** A bar of a chart. */
final class Bar {
    private Bar() {}

    /** As long as its share of the longest; what is not nothing shows. */
    static String of(double share, int longest) {
        return "▇".repeat((int) Math.max(1, Math.round(share * longest)));
    }
}
