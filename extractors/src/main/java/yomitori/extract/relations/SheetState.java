package yomitori.extract.relations;

import yomitori.facts.Mention;

/** What a sheet of figures has said of the lines that follow: what they measure, of which part of a firm, of which test. */
final class SheetState {
    private String title = "";
    private String above = ""; // the caption before this one, where they stand one above the other
    private String caption = "";
    private boolean captioned;
    private boolean figuresAlone;
    private boolean figuresFirst;
    private String below = ""; // the name below such a figure
    private Draft line;
    private Draft lineBefore;
    private String division;
    private String announced = "";
    private boolean report;
    private Mention test;

    /** A block begins. */
    void enter() {
        lineBefore = line;
        line = null;
    }

    /** A sheet begins. */
    void title(String words) {
        title = words;
    }

    /** What the sheet is called; empty before the first. */
    String title() {
        return title;
    }

    /**
     * A paragraph names the figures in those behind it.
     *
     * @param words the caption
     * @param basis whether it only tells to what the figures refer, 前期実績, so that the sheet's caption says what they measure
     */
    void caption(String words, boolean basis) {
        if (figuresFirst) {
            return;
        }
        above = captioned ? caption : above;
        caption = basis && !above.isEmpty() ? above + " " + words : words;
        captioned = true;
        figuresAlone = false;
    }

    /** A paragraph that is no caption holds nothing but figures, or something else, which ends what its caption names. */
    void figuresAlone(boolean alone) {
        figuresFirst = alone && (figuresFirst || caption.isEmpty()); // each figure stands above its name
        caption = alone ? caption : "";
        captioned = false;
        figuresAlone = alone;
        below = "";
    }

    /** Whether a paragraph holds figures above which no caption names them. */
    boolean isUnnamed() {
        return figuresAlone && figuresFirst;
    }

    /** The paragraph below names the figures in this one. */
    void nameBelow(String words) {
        below = words;
    }

    /** What the figures of a paragraph that holds nothing else measure; empty where it is no such paragraph. */
    String captionOfFigures() {
        return !figuresAlone ? "" : figuresFirst ? below : caption;
    }

    /** Remembers what the last figure of a line measures: 売上高119億円. */
    void line(Draft measure) {
        line = measure;
    }

    /** What the last figure of the line before measures, for a block that holds nothing but figures; null for any other. */
    Draft lineBefore() {
        return figuresAlone ? lineBefore : null;
    }

    /** Whether the article is known as a report of its firm's figures from here on. */
    void report(boolean told) {
        report = told;
    }

    /** Whether the article is a report of its firm's figures. */
    boolean isReport() {
        return report;
    }

    /** A section gives the figures of the parts of a firm, one after the other, or no longer does. */
    void divide(boolean divided) {
        division = divided ? "" : null;
        announced = "";
    }

    /** Whether the section gives the figures of the parts of a firm. */
    boolean isDivided() {
        return division != null;
    }

    /** What follows are the figures of one part. */
    void division(String name) {
        division = name;
    }

    /** The part of a firm whose figures these are, empty where it is not told which; null where they are no part's. */
    String division() {
        return division;
    }

    /** What a section measures of each part of a firm, 売上高 of 製品別売上高; empty where it does not say so. */
    void announce(String measured) {
        announced = measured;
    }

    /** What figures measure that stand alone below the name of a part; empty where that is not told. */
    String announced() {
        return announced;
    }

    /** The lines that follow give the results of a test, or no longer do, where it is null. */
    void test(Mention name) {
        test = name;
    }

    /** The test whose results the lines give, MMLU: above X: 88.7; null where they are of none. */
    Mention test() {
        return test;
    }
}
