package yomitori.read;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What the elements of HTML are to a reader. */
final class Tags {
    private static final int SHORTEST_HIDING = "display:none".length();

    private Tags() {}

    /** Elements whose content is no text: code of the page, controls, pictures, readings of kanji. */
    static boolean isSilent(String tag) {
        return TagTraits.of(tag).silent();
    }

    /** Elements that begin and end on lines of their own. */
    static boolean isBlock(String tag) {
        return TagTraits.of(tag).block();
    }

    /** The value of an attribute, whose name is in lower case as the parser makes them all; empty where the element has none. */
    static String attr(Element element, String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    /** Whether an element has no attributes, or a class and no other, as most have. */
    static boolean hasOnlyClass(Element element) {
        int size = element.attributesSize();
        return size == 0 || size == 1 && element.attributes().hasKey("class");
    }

    /** 1 to 6 for a heading, by tag or role; otherwise 0. */
    static int headingLevel(Element element) {
        return headingLevel(element, TagTraits.of(element.normalName()));
    }

    /** As {@link #headingLevel(Element)}, where the traits of the tag are known. */
    static int headingLevel(Element element, TagTraits traits) {
        if (traits.level() > 0 || hasOnlyClass(element) || !attr(element, "role").equals("heading")) {
            return traits.level();
        }
        String level = attr(element, "aria-level");
        return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6' ? level.charAt(0) - '0' : 2;
    }

    /** Whether the page itself hides the element from everybody. */
    static boolean isHidden(Element element) {
        if (hasOnlyClass(element)) {
            return false;
        }
        if (element.attributes().hasKey("hidden") && !attr(element, "hidden").equals("until-found")) {
            return true;
        }
        if (attr(element, "aria-hidden").equals("true") && !Tags.isBlock(element.normalName())) {
            return true;
        }
        String style = attr(element, "style");
        if (style.length() < SHORTEST_HIDING) {
            return false;
        }
        String lean = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return lean.contains("display:none") || lean.contains("visibility:hidden");
    }
}
