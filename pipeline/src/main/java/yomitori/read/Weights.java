package yomitori.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much text, how many links and sentences stand in each block element of a page: counted once, in one walk. */
final class Weights {
    /** The counts of one element with everything in it. */
    static final class Weight {
        private int chars;
        private int linkChars;
        private int links;
        private int innerLinks;
        private int controls;
        private int stops;

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
    private static final Weight NOTHING = new Weight();

    private final Map<Element, Weight> weights = new IdentityHashMap<>();
    private final List<Element> landmarks = new ArrayList<>();
    private final List<Element> topHeadings = new ArrayList<>();
    private final List<Element> bodies = new ArrayList<>();

    Weights(Element body) {
        weigh(body);
    }

    /** The counts of a block element; nothing for any other and for what is never read. */
    Weight of(Element element) {
        return weights.getOrDefault(element, NOTHING);
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
        Weight weight = new Weight();
        boolean block = Tags.isBlock(element.normalName());
        if (block) {
            weights.put(element, weight);
            note(element);
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                count(text.getWholeText(), weight);
            } else if (child instanceof Element inner && !Tags.isSilent(inner.normalName()) && !Tags.isHidden(inner)) {
                Weight part = weigh(inner);
                if (inner.normalName().equals("a") && inner.hasAttr("href")) {
                    part.linkChars = part.chars;
                    part.stops = 0;
                    part.links = 1;
                    String to = inner.attr("href");
                    part.innerLinks = to.length() > 1 && to.startsWith("#") ? 1 : 0;
                    part.controls = to.equals("#") || to.startsWith("javascript:") ? 1 : 0;
                }
                weight.add(part);
            }
        }
        return weight;
    }

    private void note(Element element) {
        switch (element.normalName()) {
            case "main", "article" -> landmarks.add(element);
            case "h1" -> topHeadings.add(element);
            default -> {
                if (element.attributesSize() > 0
                        && (element.attr("role").equals("main") || element.attr("itemprop").equals("articleBody"))) {
                    landmarks.add(element);
                } else if (NameCues.of(element.attr("class")).body()) {
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
