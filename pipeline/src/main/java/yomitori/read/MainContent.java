package yomitori.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import yomitori.read.FurnitureCues.Strength;
import yomitori.read.Weights.Weight;
import yomitori.text.Part;

/**
 * Tells the article from what stands around it. It goes from the body down to the element that holds nearly all of the prose,
 * and drops what stands beside this way and is no prose itself; inside, it drops what its page calls furniture. When unsure it
 * keeps.
 */
final class MainContent {
    /** The share of the prose that must go down with one child for the search to follow it. */
    private static final double NEARLY_ALL = 0.9;
    /** The share of the prose that an element called main must hold to be believed. */
    private static final double BELIEVABLE = 0.4;
    /** No single element with more of the prose than this is furniture. */
    private static final double TOO_MUCH = 0.5;
    private static final int LONGEST_TRAIL = 80;
    private static final int LONGEST_LABEL = 12;
    /** A line of more characters announces nothing. */
    private static final int FEW_WORDS = 20;
    /** So many headings and landmarks are looked at; more make a list of articles anyway. */
    private static final int FEW = 50;

    private final Weights weights;
    private final Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> trusted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Element headline;
    private final int allProse;
    private final int allChars;
    private final int outsideLinks;
    private boolean seenHeadline;
    private boolean leavesOut;

    /** @param headline the heading that is the title of the article; null where none is known to be */
    MainContent(Element body, Element headline) {
        this.headline = headline;
        weights = new Weights(body);
        allProse = Math.max(1, weights.of(body).prose());
        outsideLinks = (int) (weights.of(body).chars() * (1 - weights.of(body).linkShare()));
        allChars = Math.max(1, weights.of(body).chars());
        Element landmark = landmark(body);
        Element root = landmark != null ? landmark : body;
        for (Element way = landmark; way != null && way != body; way = way.parent()) {
            dropBeside(way, true);
        }
        descend(root);
    }

    /** Whether nothing in this element belongs to the article, or is shown at all. */
    boolean drops(Element element) {
        boolean drops = isFurniture(element);
        leavesOut |= drops;
        return drops;
    }

    /** Whether anything of the page was dropped so far. */
    boolean leavesOut() {
        return leavesOut;
    }

    private boolean isFurniture(Element element) {
        Weight known = weights.ofAny(element);
        if (known == null || dropped.contains(element)) {
            return true;
        }
        Weight weight = weights.counts(known);
        seenHeadline |= element == headline;
        if (headline != null && !seenHeadline && Tags.headingLevel(element) == 1 && weight.chars() <= LONGEST_LABEL) {
            return true; // the name of the site or of a section
        }
        if (trusted.contains(element) || weight.prose() > TOO_MUCH * allProse) {
            return false;
        }
        boolean linkBox = weight.links() >= 4 && weight.linkShare() >= 0.8 && weight.chars() < 0.3 * allChars
                && !weight.isContents();
        if ((linkBox || weight.isControls() || isTrail(element, weight)) && isBox(element)) {
            return true;
        }
        return switch (known.furniture()) {
            case NONE -> false;
            case LIKELY -> isDispensable(element, weight);
            case SURE -> !weight.isContents() || element.normalName().equals("nav") && !isContentsBox(element);
        };
    }

    /** Whether an element is made of links mostly, or of nothing, as what follows a heading of related links is. */
    boolean isLinks(Element element) {
        Weight weight = weights.of(element);
        return weight.chars() == 0 || weight.linkShare() >= 0.5;
    }

    /** How many visible characters of the page stand outside links. */
    int proseChars() {
        return outsideLinks;
    }

    /** Whether an element may announce what follows it: a heading, a term, a line of a few words. */
    boolean mayAnnounce(Element element) {
        String tag = element.normalName();
        return Tags.headingLevel(element) > 0 || tag.equals("dt")
                || (tag.equals("p") || tag.equals("div")) && element.childNodeSize() <= 2
                        && weights.of(element).chars() > 0 && weights.of(element).chars() <= FEW_WORDS;
    }

    /** Whether an element above the headline tells the way to the page: ホーム ＞ 技術 ＞ 記事. */
    private boolean isTrail(Element element, Weight weight) {
        if (headline == null || seenHeadline || weight.links() == 0 || weight.stops() > 0 || weight.chars() > LONGEST_TRAIL) {
            return false;
        }
        String own = element.ownText();
        return own.indexOf('>') >= 0 || own.indexOf('＞') >= 0 || own.indexOf('»') >= 0 || own.indexOf('›') >= 0;
    }

    /** Whether what follows a heading of related articles is a list of them. */
    boolean isRelated(Element element) {
        return isLinks(element) || weights.of(element).isTeasers();
    }

    /** The role that an element plays by its names, or as it lists the headings of its own page; null where it has none. */
    Part part(Element element) {
        Weight weight = weights.ofAny(element);
        return isBox(element) && weight.isContents() ? Part.CONTENTS : weight.part();
    }

    private static boolean isContentsBox(Element element) {
        for (String name : element.classNames()) {
            if (name.contains("toc") || name.contains("contents")) {
                return true;
            }
        }
        return element.id().contains("toc");
    }

    private boolean isDispensable(Element element, Weight weight) {
        String tag = element.normalName();
        if (tag.equals("h1") || tag.equals("article") || tag.equals("main") || tag.equals("body") || !Tags.isBlock(tag)) {
            return false;
        }
        if (Tags.headingLevel(element) > 0 || tag.equals("td") || tag.equals("th") || tag.equals("tr") || tag.equals("p")) {
            return false;
        }
        return weight.linkShare() >= 0.3 || weight.stops() == 0 && (tag.equals("aside") || tag.equals("footer"));
    }

    private static boolean isBox(Element element) {
        return switch (element.normalName()) {
            case "div", "ul", "ol", "dl", "section", "table", "aside", "nav", "td", "tr" -> true;
            default -> false;
        };
    }

    /** The innermost element that calls itself the main part and holds enough of the prose; null where none does. */
    private Element landmark(Element body) {
        int most = 0;
        for (Element one : weights.landmarks()) {
            most = Math.max(most, weights.of(one).prose());
        }
        if (most < BELIEVABLE * prose(body)) {
            return namedBody(body);
        }
        Element best = null;
        for (Element one : weights.landmarks().subList(0, Math.min(weights.landmarks().size(), FEW))) {
            boolean inside = best == null || one.parents().contains(best);
            if (weights.of(one).prose() >= (best == null ? most : 0.6 * most) && inside) {
                best = one;
            }
        }
        return best;
    }

    /**
     * The only element whose class calls it the body of an article, where it holds most of the sentences of the page: a short
     * article among much furniture. Null where there is none or several.
     */
    private Element namedBody(Element body) {
        Element only = null;
        for (Element one : weights.bodies().subList(0, Math.min(weights.bodies().size(), FEW))) {
            if (only != null && !one.parents().contains(only)) {
                return null;
            }
            only = only == null ? one : only;
        }
        boolean below = only != null && headline != null && !headline.parents().contains(only);
        return below && weights.of(only).stops() * 2 >= weights.of(body).stops() && weights.of(only).chars() > 0 ? only : null;
    }

    /** The prose of the body without its sure furniture. */
    private int prose(Element body) {
        int prose = allProse;
        for (Element child = body.firstElementChild(); child != null; child = child.nextElementSibling()) {
            Weight weight = weights.of(child);
            if (weight.prose() <= TOO_MUCH * allProse && weight.furniture() != Strength.NONE) {
                prose -= weight.prose();
            }
        }
        return prose;
    }

    private void descend(Element from) {
        Element here = from;
        while (true) {
            Element heaviest = null;
            for (Element child = here.firstElementChild(); child != null; child = child.nextElementSibling()) {
                if (holds(child) && weights.of(child).prose() > (heaviest == null ? 0 : weights.of(heaviest).prose())) {
                    heaviest = child;
                }
            }
            if (heaviest == null || weights.of(heaviest).prose() < NEARLY_ALL * weights.of(here).prose()) {
                trusted.add(here);
                return;
            }
            dropBeside(heaviest, false);
            here = heaviest;
        }
    }

    /** Whether an element may be the frame of an article and not only a piece of it. */
    private static boolean holds(Element element) {
        return Tags.headingLevel(element) == 0 && !element.normalName().equals("p") && !element.normalName().equals("li");
    }

    private void dropBeside(Element way, boolean landmark) {
        trusted.add(way);
        boolean headed = holdsTopHeading(way);
        boolean before = true;
        for (Element sibling = way.parent().firstElementChild(); sibling != null; sibling = sibling.nextElementSibling()) {
            if (sibling == way) {
                before = false;
            } else if (Tags.isBlock(sibling.normalName()) && !(before && !headed && isHeader(sibling))
                    && !isWorthKeeping(sibling, landmark ? 0.3 * weights.of(way).prose() : 0)) {
                dropped.add(sibling);
            }
        }
    }

    private boolean isWorthKeeping(Element sibling, double prose) {
        Weight weight = weights.of(sibling);
        return weight.linkShare() < 0.3 && weight.prose() >= prose && weight.furniture() == Strength.NONE;
    }

    /** Whether {@code element} carries the headline of the page and is not made of links. */
    private boolean isHeader(Element element) {
        if (headline != null) {
            return element == headline || weights.of(element).linkShare() < 0.3 && headline.parents().contains(element);
        }
        return Tags.headingLevel(element) == 1 || weights.of(element).linkShare() < 0.3 && holdsTopHeading(element);
    }

    private boolean holdsTopHeading(Element element) {
        if (headline != null) {
            return headline.parents().contains(element);
        }
        List<Element> headings = weights.topHeadings();
        for (int i = 0; i < Math.min(headings.size(), FEW); i++) {
            if (headings.get(i).parents().contains(element)) {
                return true;
            }
        }
        return false;
    }
}
