package yomitori.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the tag of an element alone tells a reader.
 *
 * @param silent whether its content is no text: code of the page, controls, pictures, readings of kanji
 * @param block whether it begins and ends on lines of its own
 * @param box whether it may hold a part of the page beside others
 * @param level 1 to 6 for a heading, otherwise 0
 * @param furniture how surely it is furniture
 */
record TagTraits(boolean silent, boolean block, boolean box, int level, FurnitureCues.Strength furniture) {
    private static final List<String> SILENT = List.of("script", "style", "noscript", "template", "iframe", "object", "embed", "svg",
            "canvas", "audio", "video", "map", "head", "title", "meta", "link", "base", "button", "input", "select", "option", "optgroup",
            "textarea", "datalist", "progress", "meter", "dialog", "menu", "rt", "rp", "rtc", "annotation", "annotation-xml", "frameset",
            "noframes", "applet", "img", "picture", "source", "track");
    private static final List<String> BOXES = List.of("div", "ul", "ol", "dl", "section", "table", "aside", "nav", "td", "tr");
    private static final List<String> BLOCKS = List.of("p", "article", "main", "header", "footer", "form", "fieldset", "legend",
            "address", "blockquote", "center", "h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "li", "dt", "dd", "dir", "caption", "thead",
            "tbody", "tfoot", "th", "figure", "figcaption", "pre", "listing", "xmp", "plaintext", "details", "summary", "body", "html",
            "hr", "search", "marquee");
    private static final TagTraits INLINE = new TagTraits(false, false, false, 0, FurnitureCues.Strength.NONE);
    private static final Map<String, TagTraits> KNOWN = new HashMap<>();

    static {
        SILENT.forEach(tag -> add(tag, true, false, false));
        BLOCKS.forEach(tag -> add(tag, false, true, false));
        BOXES.forEach(tag -> add(tag, false, true, true));
    }

    private static void add(String tag, boolean silent, boolean block, boolean box) {
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
        KNOWN.put(tag, new TagTraits(silent, block, box, heading ? tag.charAt(1) - '0' : 0, FurnitureCues.of(tag)));
    }

    /** @param tag in lower case, as the parser makes them all */
    static TagTraits of(String tag) {
        return KNOWN.getOrDefault(tag, INLINE);
    }
}
