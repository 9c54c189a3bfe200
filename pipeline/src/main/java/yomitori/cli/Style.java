package yomitori.cli;

/** Colours for people, and nothing for programs. */
enum Style {
    BOLD("1"),
    FAINT("2"),
    FOUND("1;33"),
    PREDICATE("36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The text in this style, or as it is where colours are not wanted. */
    String of(String text, boolean colours) {
        return colours ? begin() + text + END : text;
    }

    String begin() {
        return "\u001b[" + code + "m";
    }

    static final String END = "\u001b[0m";
}
