package yomitori.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import yomitori.text.Part;

/**
 * How much text, how many links and sentences stand in each element of a page, and what the element's own names say: found once,
 * in one walk.
 */
final class Weights {
    /** The counts of one element with everything in it. */
    static final class Weight {
        private final boolean block;
        private final FurnitureCues.Strength furniture;
        private final Part part;
        private int chars;
        private int linkChars;
        private int links;
        private int innerLinks;
        private int controls;
        private int stops;

        private Weight(boolean block, FurnitureCues.Strength furniture, Part part) {
            this.block = block;
            this.furniture = furniture;
            this.part = part;
        }

        /** What tag, role, class and id say. */
        FurnitureCues.Strength furniture() {
            return furniture;
        }

        /** The role that class or id tell; null where they don't. */
        Part part() {
            return part;
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

        private void add(Weight part) {
            chars += part.chars;
            linkChars += part.linkChars;
            links += part.links;
            innerLinks += part.innerLinks;
            controls += part.controls;
            stops += part.stops;
        }
    }

    /** The longest text of a teaser beside its link. */
    private static final int MOST_OF_TEASER = 150;
    private static final Weight NOTHING = new Weight(false, FurnitureCues.Strength.NONE, null);

    private final Map<Element, Weight> weights = new IdentityHashMap<>(512);
    private final List<Element> landmarks = new ArrayList<>();
    private final List<Element> topHeadings = new ArrayList<>();
    private final List<Element> bodies = new ArrayList<>();

    Weights(Element body) {
        weigh(body);
    }

    /** The counts of a block element; nothing for any other and for what is never read. */
    Weight of(Element element) {
        Weight weight = weights.get(element);
        return weight == null || !weight.block ? NOTHING : weight;
    }

    /** What is known of any element; null for what is never read, as it is hidden or no text. */
    Weight ofAny(Element element) {
        return weights.get(element);
    }

    /** The counts of an element that {@link #ofAny} told of, as {@link #of} gives them. */
    Weight counts(Weight known) {
        return known.block ? known : NOTHING;
    }

    /** The elements that call themselves the main part, outer ones first. */
    List<Element> landmarks() {
        return landmarks;
    }

    /** The elements whose class says that they hold the body of an article, outer ones first. */
    List<Element> bodies() {
        return bodies;
    }

    /** The visible headings of the first level. */
    List<Element> topHeadings() {
        return topHeadings;
    }

    private Weight weigh(Element element) {
        Weight weight = look(element);
        weights.put(element, weight);
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                count(text.getWholeText(), weight);
            } else if (child instanceof Element inner && !Tags.isSilent(inner.normalName()) && !Tags.isHidden(inner)) {
                Weight part = weigh(inner);
                if (inner.normalName().equals("a") && inner.attributes().hasKey("href")) {
                    part.linkChars = part.chars;
                    part.stops = 0;
                    part.links = 1;
                    String to = Tags.attr(inner, "href");
                    part.innerLinks = to.length() > 1 && to.startsWith("#") ? 1 : 0;
                    part.controls = to.equals("#") || to.startsWith("javascript:") ? 1 : 0;
                }
                weight.add(part);
            }
        }
        return weight;
    }

    private Weight look(Element element) {
        boolean block = Tags.isBlock(element.normalName());
        if (element.attributesSize() == 0) {
            if (block) {
                note(element, "", NameCues.of(""));
            }
            return new Weight(block, FurnitureCues.of(element.normalName()), null);
        }
        String role = Tags.attr(element, "role");
        NameCues classes = NameCues.of(Tags.attr(element, "class"));
        NameCues id = NameCues.of(Tags.attr(element, "id"));
        if (block) {
            note(element, role, classes);
        }
        return new Weight(block, FurnitureCues.of(element.normalName(), role, classes, id),
                PartCues.of(id, classes, Tags.attr(element, "itemtype")));
    }

    private void note(Element element, String role, NameCues classes) {
        switch (element.normalName()) {
            case "main", "article" -> landmarks.add(element);
            case "h1" -> topHeadings.add(element);
            default -> {
                if (role.equals("main") || Tags.attr(element, "itemprop").equals("articleBody")) {
                    landmarks.add(element);
                } else if (classes.body()) {
                    bodies.add(element);
                }
            }
        }
    }

    private static void count(String text, Weight weight) {
        int chars = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u3000' && c != '\u00A0') {
                chars++;
                if (c == '。') {
                    weight.stops++;
                }
            }
        }
        weight.chars += chars;
    }
}
