package yomitori.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import yomitori.text.Part;

/**
 * One walk over all elements of a page: what it says about itself is shown to its metadata, and how much text, how many links and
 * sentences each element of its body holds is counted on the way.
 */
final class PageWalk {
    private final HtmlMetadata metadata;
    private final Element bodyElement;
    private final List<Branch> landmarks = new ArrayList<>();
    private final List<Branch> bodies = new ArrayList<>();
    private final List<Branch> topHeadings = new ArrayList<>();
    private Branch body;
    private int depth;

    /** Walks over a page, and shows each of its elements. */
    PageWalk(Document page, HtmlMetadata metadata) {
        this.metadata = metadata;
        this.bodyElement = page.body();
        look(page, 1);
    }

    /** How deep the elements of the page nest. */
    int depth() {
        return depth;
    }

    /** The body of the page with everything in it. */
    Branch body() {
        return body;
    }

    /** The elements that call themselves the main part, outer ones first. */
    List<Branch> landmarks() {
        return landmarks;
    }

    /** The elements whose class says that they hold the body of an article, outer ones first. */
    List<Branch> bodies() {
        return bodies;
    }

    /** The visible headings of the first level. */
    List<Branch> topHeadings() {
        return topHeadings;
    }

    /** Looks at what stands in an element that is no part of the body, or not shown. */
    private void look(Element element, int level) {
        depth = Math.max(depth, level);
        int size = element.childNodeSize();
        for (int i = 0; i < size; i++) {
            if (element.childNode(i) instanceof Element inner) {
                if (inner == bodyElement) {
                    body = branch(inner, TagTraits.of(inner.normalName()));
                    weigh(body, level + 1);
                } else {
                    show(inner);
                    look(inner, level + 1);
                }
            }
        }
    }

    private void weigh(Branch branch, int level) {
        depth = Math.max(depth, level);
        Element element = branch.element();
        int size = element.childNodeSize();
        Branch last = null;
        for (int i = 0; i < size; i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                branch.count(text.getWholeText());
            } else if (child instanceof Element inner) {
                Branch part = part(inner, level + 1);
                branch.append(last, part);
                branch.count(part);
                last = part;
            }
        }
    }

    private Branch part(Element element, int level) {
        TagTraits traits = TagTraits.of(element.normalName());
        boolean plain = Tags.hasOnlyClass(element);
        if (traits.silent() || !plain && Tags.isHidden(element)) {
            show(element);
            look(element, level);
            return Branch.unseen(element, traits);
        }
        Branch branch = plain ? plain(element, traits) : branch(element, traits);
        weigh(branch, level);
        if (!plain && branch.is("a") && element.attributes().hasKey("href")) {
            branch.link(Tags.attr(element, "href"));
        }
        return branch;
    }

    private void show(Element element) {
        metadata.look(element, NameCues.of(Tags.attr(element, "class")), NameCues.of(Tags.attr(element, "id")), false);
    }

    private Branch branch(Element element, TagTraits traits) {
        NameCues classes = NameCues.of(Tags.attr(element, "class"));
        NameCues id = NameCues.of(Tags.attr(element, "id"));
        String role = Tags.attr(element, "role");
        metadata.look(element, classes, id, false);
        Part part = PartCues.of(id, classes, Tags.attr(element, "itemtype"));
        Branch branch = Branch.shown(element, traits, FurnitureCues.of(traits, role, classes, id), part);
        boolean main = role.equals("main") || Tags.attr(element, "itemprop").equals("articleBody");
        return noted(branch, main, classes);
    }

    /** As {@link #branch}, for an element that has at most a class, as most are: nothing else of it is looked at. */
    private Branch plain(Element element, TagTraits traits) {
        NameCues classes = NameCues.of(Tags.attr(element, "class"));
        metadata.look(element, classes, NameCues.NOTHING, true);
        return noted(Branch.plain(element, traits, traits.furniture().or(classes.furniture()), classes.part()), false, classes);
    }

    /** @param main whether the element says by more than its tag or class that it is the main part */
    private Branch noted(Branch branch, boolean main, NameCues classes) {
        if (branch.traits().block()) {
            note(branch, main, classes);
        }
        return branch;
    }

    private void note(Branch branch, boolean main, NameCues classes) {
        if (branch.is("h1")) {
            topHeadings.add(branch);
        } else if (main || branch.is("main") || branch.is("article")) {
            landmarks.add(branch);
        } else if (classes.body()) {
            bodies.add(branch);
        }
    }
}
