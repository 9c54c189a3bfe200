package yomitori.source;

import static yomitori.source.Limit.Unit.COUNT;
import static yomitori.source.Limit.Unit.SECONDS;

/** A bound on what one input may cost, with the option that changes it and the code that tells of inputs beyond it. */
public enum Limit {
    /** The largest file, page or member of an archive, and the largest sum of the pages of an article. */
    BYTES("--max-bytes", COUNT, 1, 64 << 20, Integer.MAX_VALUE, Problem.Kind.TOO_LARGE,
            "The largest file, page or member of an archive, decoded."),
    /** The longest text of an article, in UTF-16 units. */
    CHARACTERS("--max-characters", COUNT, 1, 4_000_000, Integer.MAX_VALUE, Problem.Kind.TRUNCATED,
            "The longest text of an article; the rest is cut off."),
    /** How deep elements may nest; deeper ones are read as if they stood in the deepest allowed one. */
    HTML_DEPTH("--max-html-depth", COUNT, 1, 256, 1000, Problem.Kind.NESTED_TOO_DEEP,
            "How deep elements of HTML may nest; deeper ones are read as text of those around them."),
    /** How deep values may nest in JSON and front matter. */
    VALUE_DEPTH("--max-value-depth", COUNT, 1, 64, 1000, Problem.Kind.BAD_JSON,
            "How deep values may nest in JSON and front matter."),
    /** The longest front matter, in UTF-16 units. */
    FRONT_MATTER("--max-front-matter", COUNT, 0, 64_000, Integer.MAX_VALUE, Problem.Kind.BAD_FRONT_MATTER,
            "The longest front matter, in characters; longer one is left aside."),
    /** How deep folders may nest. */
    FOLDER_DEPTH("--max-folder-depth", COUNT, 1, 64, 1000, Problem.Kind.TOO_DEEP, "How deep folders may nest."),
    /** How many articles a feed or array, files an archive, pages a sitemap or site may bring. */
    MEMBERS("--max-members", COUNT, 1, 100_000, Integer.MAX_VALUE, Problem.Kind.TOO_MANY_MEMBERS,
            "The most articles of a feed, files of an archive, pages of a sitemap."),
    /** How many bytes all members of an archive may have together, those of archives in it included. */
    UNPACKED_BYTES("--max-unpacked", COUNT, 1, 8L << 30, Long.MAX_VALUE, Problem.Kind.BOMB,
            "The most bytes of all files in an archive together."),
    /** How deep archives may nest; 1 allows no archive in an archive. */
    ARCHIVE_DEPTH("--max-archive-depth", COUNT, 1, 3, 100, Problem.Kind.TOO_DEEP, "How deep archives may nest."),
    /** Over how many pages an article may go on. */
    PAGES("--max-pages", COUNT, 1, 30, 1000, Problem.Kind.MISSING_PAGE,
            "Over how many pages an article may go on; the rest is left out."),
    /** How many redirects are followed. */
    REDIRECTS("--max-redirects", COUNT, 0, 5, 100, Problem.Kind.TOO_MANY_REDIRECTS, "How often a page may redirect."),
    /** From connecting to the last byte. */
    FETCH_TIME("--fetch-time", SECONDS, 1, 30, Integer.MAX_VALUE, Problem.Kind.TIMEOUT,
            "The longest time for one request, to its last byte."),
    /** For reading one document, waiting for servers not counted. */
    DOCUMENT_TIME("--time-limit", SECONDS, 1, 60, Integer.MAX_VALUE, Problem.Kind.TIMEOUT,
            "The longest time for one document; what takes longer is left out.");

    /** In what a limit is counted. */
    public enum Unit {
        COUNT,
        SECONDS
    }

    private final String option;
    private final Unit unit;
    private final long least;
    private final long usual;
    private final long most;
    private final Problem.Kind code;
    private final String meaning;

    Limit(String option, Unit unit, long least, long usual, long most, Problem.Kind code, String meaning) {
        this.option = option;
        this.unit = unit;
        this.least = least;
        this.usual = usual;
        this.most = most;
        this.code = code;
        this.meaning = meaning;
    }

    /** The option of the command line that changes it. */
    public String option() {
        return option;
    }

    public Unit unit() {
        return unit;
    }

    /** What holds where nothing else is said. */
    public long usual() {
        return usual;
    }

    /** What stands in the report where an input goes beyond it. */
    public Problem.Kind code() {
        return code;
    }

    /** A sentence for the help of the command line. */
    public String meaning() {
        return meaning;
    }

    long checked(long value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(option + " must be " + least + " or more"
                    + (value > most ? ", and " + most + " or less" : ""));
        }
        return value;
    }
}
