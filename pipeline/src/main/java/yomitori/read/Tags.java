package yomitori.read;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What the elements of HTML are to a reader. */
final class Tags {
    private static final int SHORTEST_HIDING = "display:none".length();

    private Tags() {}

    /** Elements whose content is no text: code of the page, controls, pictures, readings of kanji. */
    static boolean isSilent(String tag) {
        return switch (tag) {
            case "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "map",
                    "head", "title", "meta", "link", "base", "button", "input", "select", "option", "optgroup", "textarea",
                    "datalist", "progress", "meter", "dialog", "menu", "rt", "rp", "rtc", "annotation", "annotation-xml",
                            "frameset",
                    "noframes", "applet", "img", "picture", "source", "track" -> true;
            default -> false;
        };
    }

    /** Elements that begin and end on lines of their own. */
    static boolean isBlock(String tag) {
        return switch (tag) {
            case "p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "form", "fieldset", "legend",
                    "address",
                    "blockquote", "center", "h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "ul", "ol", "li", "dl", "dt", "dd",
                            "dir",
                    "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "figure", "figcaption", "pre",
                            "listing", "xmp",
                    "plaintext", "details", "summary", "body", "html", "hr", "search", "marquee" -> true;
            default -> false;
        };
    }

    /** The value of an attribute, whose name is in lower case as the parser makes them all; empty where the element has none. */
    static String attr(Element element, String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    /** 1 to 6 for a heading, by tag or role; otherwise 0. */
    static int headingLevel(Element element) {
        String tag = element.normalName();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
            return tag.charAt(1) - '0';
        }
        if (attr(element, "role").equals("heading")) {
            String level = attr(element, "aria-level");
            return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6' ? level.charAt(0) - '0' : 2;
        }
        return 0;
    }

    /** Whether the page itself hides the element from everybody. */
    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
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
