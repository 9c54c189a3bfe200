package yomitori.read;

import org.jsoup.nodes.Element;
import yomitori.read.FurnitureCues.Strength;
import yomitori.text.Part;

/**
 * An element of a page with what its tag and names say, the counts of everything in it, and what becomes of it: the elements of
 * the page once more, as the search for the article sees them.
 */
final class Branch {
    /** The longest text of a teaser beside its link. */
    private static final int MOST_OF_TEASER = 150;
    private static final Branch NOTHING = new Branch(null, TagTraits.of(""), 0, false, Strength.NONE, null);

    private final Element element;
    private final TagTraits traits;
    private final int level;
    private final boolean shown;
    private final Strength furniture;
    private final Part part;
    private Branch parent;
    private Branch first;
    private Branch next;
    private int chars;
    private int linkChars;
    private int links;
    private int innerLinks;
    private int controls;
    private int stops;
    private boolean dropped;
    private boolean trusted;

    private Branch(Element element, TagTraits traits, int level, boolean shown, Strength furniture, Part part) {
        this.element = element;
        this.traits = traits;
        this.level = level;
        this.shown = shown;
        this.furniture = furniture;
        this.part = part;
    }

    /** An element whose text is read. */
    static Branch shown(Element element, TagTraits traits, Strength furniture, Part part) {
        return new Branch(element, traits, Tags.headingLevel(element, traits), true, furniture, part);
    }

    /** As {@link #shown}, where the element has no attributes but a class. */
    static Branch plain(Element element, TagTraits traits, Strength furniture, Part part) {
        return new Branch(element, traits, traits.level(), true, furniture, part);
    }

    /** An element that is hidden or no text. */
    static Branch unseen(Element element, TagTraits traits) {
        return new Branch(element, traits, Tags.headingLevel(element, traits), false, Strength.NONE, null);
    }

    Element element() {
        return element;
    }

    TagTraits traits() {
        return traits;
    }

    /** 1 to 6 for a heading, by tag or role; otherwise 0. */
    int level() {
        return level;
    }

    /** Whether its text is read, as it is neither hidden nor no text at all. */
    boolean isShown() {
        return shown;
    }

    /** What tag, role, class and id say. */
    Strength furniture() {
        return furniture;
    }

    /** The role that class or id tell; null where they don't. */
    Part part() {
        return part;
    }

    /** The element in which this one stands; null for the body of the page. */
    Branch parent() {
        return parent;
    }

    /** The first element in this one; null where none is, and in what is never read. */
    Branch first() {
        return first;
    }

    /** The next element beside this one; null behind the last. */
    Branch next() {
        return next;
    }

    boolean is(String tag) {
        return element.normalName().equals(tag);
    }

    /** Whether an element stands in this one, however deep. */
    boolean holds(Element inner) {
        Element around = inner.parent();
        while (around != null && around != element) {
            around = around.parent();
        }
        return around != null;
    }

    /** Itself where it is a block that is read; otherwise an element without anything in it. */
    Branch asBlock() {
        return traits.block() && shown ? this : NOTHING;
    }

    /** Visible characters, blanks not counted. */
    int chars() {
        return chars;
    }

    int links() {
        return links;
    }

    /** Full stops outside links. */
    int stops() {
        return stops;
    }

    /** How much of the text stands in links: 0 to 1. */
    double linkShare() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }

    /** What counts when the main part is looked for: text outside links, sentences most of all. */
    int prose() {
        return chars - linkChars + 40 * stops;
    }

    /** Whether its links lead to places in the same page, as those of a table of contents do. */
    boolean isContents() {
        return links >= 3 && innerLinks * 10 >= links * 8 && linkShare() > 0.6;
    }

    /** Whether its links lead nowhere, as buttons do, and it holds nothing else. */
    boolean isControls() {
        return links > 0 && controls == links && linkShare() > 0.9;
    }

    /** Whether it lists other articles with the beginning of each: many links, and little text for each of them. */
    boolean isTeasers() {
        return links >= 3 && chars < MOST_OF_TEASER * links;
    }

    /** Whether nothing in it belongs to the article. */
    boolean isDropped() {
        return dropped;
    }

    void drop() {
        dropped = true;
    }

    /** Whether the article stands in it. */
    boolean isTrusted() {
        return trusted;
    }

    void trust() {
        trusted = true;
    }

    /** Takes the next element in this one; {@code last} is the one before it, null where it is the first. */
    void append(Branch last, Branch inner) {
        inner.parent = this;
        if (last == null) {
            first = inner;
        } else {
            last.next = inner;
        }
    }

    /** Counts an element in this one. */
    void count(Branch inner) {
        chars += inner.chars;
        linkChars += inner.linkChars;
        links += inner.links;
        innerLinks += inner.innerLinks;
        controls += inner.controls;
        stops += inner.stops;
    }

    /** Counts text that stands in this element itself. */
    void count(String text) {
        int visible = 0;
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u3000' && c != '\u00A0') {
                visible++;
                ends += c == '。' ? 1 : 0;
            }
        }
        chars += visible;
        stops += ends;
    }

    /** Makes all that was counted the text of one link. */
    void link(String to) {
        linkChars = chars;
        stops = 0;
        links = 1;
        innerLinks = to.length() > 1 && to.startsWith("#") ? 1 : 0;
        controls = to.equals("#") || to.startsWith("javascript:") ? 1 : 0;
    }
}
