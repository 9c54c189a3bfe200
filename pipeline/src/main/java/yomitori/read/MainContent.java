package yomitori.read;

import java.util.List;
import org.jsoup.nodes.Element;
import yomitori.read.FurnitureCues.Strength;
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

    private final PageWalk page;
    private final Element headline;
    private final int allProse;
    private final int allChars;
    private final int outsideLinks;
    private boolean seenHeadline;
    private boolean leavesOut;

    /** @param headline the heading that is the title of the article; null where none is known to be */
    MainContent(PageWalk page, Element headline) {
        this.page = page;
        this.headline = headline;
        Branch body = page.body();
        allProse = Math.max(1, body.prose());
        outsideLinks = (int) (body.chars() * (1 - body.linkShare()));
        allChars = Math.max(1, body.chars());
        Branch landmark = landmark();
        for (Branch way = landmark; way != null && way != body; way = way.parent()) {
            dropBeside(way, true);
        }
        descend(landmark != null ? landmark : body);
    }

    /** Whether nothing in this element belongs to the article, or is shown at all. */
    boolean drops(Branch branch) {
        boolean drops = isFurniture(branch);
        leavesOut |= drops;
        return drops;
    }

    /** Whether anything of the page was dropped so far. */
    boolean leavesOut() {
        return leavesOut;
    }

    private boolean isFurniture(Branch branch) {
        if (!branch.isShown() || branch.isDropped()) {
            return true;
        }
        Branch block = branch.asBlock();
        seenHeadline |= branch.element() == headline;
        if (headline != null && !seenHeadline && branch.level() == 1 && block.chars() <= LONGEST_LABEL) {
            return true; // the name of the site or of a section
        }
        if (branch.isTrusted() || block.prose() > TOO_MUCH * allProse) {
            return false;
        }
        if (branch.traits().box() && isLinkBox(branch)) {
            return true;
        }
        return switch (branch.furniture()) {
            case NONE -> false;
            case LIKELY -> isDispensable(branch, block);
            case SURE -> !block.isContents() || branch.is("nav") && !isContentsBox(branch.element());
        };
    }

    private boolean isLinkBox(Branch box) {
        boolean links = box.links() >= 4 && box.linkShare() >= 0.8 && box.chars() < 0.3 * allChars && !box.isContents();
        return links || box.isControls() || isTrail(box);
    }

    /** Whether an element is made of links mostly, or of nothing, as what follows a heading of related links is. */
    private static boolean isLinks(Branch block) {
        return block.chars() == 0 || block.linkShare() >= 0.5;
    }

    /** How many visible characters of the page stand outside links. */
    int proseChars() {
        return outsideLinks;
    }

    /** Whether an element may announce what follows it: a heading, a term, a line of a few words. */
    boolean mayAnnounce(Branch branch) {
        if (branch.level() > 0 || branch.is("dt")) {
            return true;
        }
        int chars = branch.asBlock().chars();
        return chars > 0 && chars <= FEW_WORDS && (branch.is("p") || branch.is("div")) && branch.element().childNodeSize() <= 2;
    }

    /** Whether an element above the headline tells the way to the page: ホーム ＞ 技術 ＞ 記事. */
    private boolean isTrail(Branch box) {
        if (headline == null || seenHeadline || box.links() == 0 || box.stops() > 0 || box.chars() > LONGEST_TRAIL) {
            return false;
        }
        String own = box.element().ownText();
        return own.indexOf('>') >= 0 || own.indexOf('＞') >= 0 || own.indexOf('»') >= 0 || own.indexOf('›') >= 0;
    }

    /** Whether what follows a heading of related articles is a list of them. */
    boolean isRelated(Branch branch) {
        Branch block = branch.asBlock();
        return isLinks(block) || block.isTeasers();
    }

    /** The role that an element plays by its names, or as it lists the headings of its own page; null where it has none. */
    Part part(Branch branch) {
        return branch.traits().box() && branch.isContents() ? Part.CONTENTS : branch.part();
    }

    private static boolean isContentsBox(Element element) {
        for (String name : element.classNames()) {
            if (name.contains("toc") || name.contains("contents")) {
                return true;
            }
        }
        return element.id().contains("toc");
    }

    private static boolean isDispensable(Branch branch, Branch block) {
        boolean kept = switch (branch.element().normalName()) {
            case "article", "main", "body", "td", "th", "tr", "p" -> true;
            default -> !branch.traits().block() || branch.level() > 0;
        };
        return !kept && (block.linkShare() >= 0.3 || block.stops() == 0 && (branch.is("aside") || branch.is("footer")));
    }

    /** The innermost element that calls itself the main part and holds enough of the prose; null where none does. */
    private Branch landmark() {
        int most = 0;
        for (Branch one : page.landmarks()) {
            most = Math.max(most, one.asBlock().prose());
        }
        if (most < BELIEVABLE * prose()) {
            return namedBody();
        }
        Branch best = null;
        for (Branch one : page.landmarks().subList(0, Math.min(page.landmarks().size(), FEW))) {
            boolean inside = best == null || best.holds(one.element());
            if (one.asBlock().prose() >= (best == null ? most : 0.6 * most) && inside) {
                best = one;
            }
        }
        return best;
    }

    /**
     * The only element whose class calls it the body of an article, where it holds most of the sentences of the page: a short
     * article among much furniture. Null where there is none or several.
     */
    private Branch namedBody() {
        Branch only = null;
        for (Branch one : page.bodies().subList(0, Math.min(page.bodies().size(), FEW))) {
            if (only != null && !only.holds(one.element())) {
                return null;
            }
            only = only == null ? one : only;
        }
        boolean below = only != null && headline != null && !only.holds(headline);
        return below && only.stops() * 2 >= page.body().stops() && only.chars() > 0 ? only : null;
    }

    /** The prose of the body without its sure furniture. */
    private int prose() {
        int prose = allProse;
        for (Branch child = page.body().first(); child != null; child = child.next()) {
            Branch block = child.asBlock();
            if (block.prose() <= TOO_MUCH * allProse && block.furniture() != Strength.NONE) {
                prose -= block.prose();
            }
        }
        return prose;
    }

    private void descend(Branch from) {
        Branch here = from;
        while (true) {
            Branch heaviest = null;
            int most = 0;
            for (Branch child = here.first(); child != null; child = child.next()) {
                if (child.asBlock().prose() > most && mayHold(child)) {
                    heaviest = child;
                    most = child.prose();
                }
            }
            if (heaviest == null || most < NEARLY_ALL * here.asBlock().prose()) {
                here.trust();
                return;
            }
            dropBeside(heaviest, false);
            here = heaviest;
        }
    }

    /** Whether an element may be the frame of an article and not only a piece of it. */
    private static boolean mayHold(Branch branch) {
        return branch.level() == 0 && !branch.is("p") && !branch.is("li");
    }

    private void dropBeside(Branch way, boolean landmark) {
        way.trust();
        boolean headed = holdsTopHeading(way);
        boolean before = true;
        for (Branch sibling = way.parent().first(); sibling != null; sibling = sibling.next()) {
            if (sibling == way) {
                before = false;
            } else if (sibling.traits().block() && !(before && !headed && isHeader(sibling))
                    && !isWorthKeeping(sibling.asBlock(), landmark ? 0.3 * way.asBlock().prose() : 0)) {
                sibling.drop();
            }
        }
    }

    private static boolean isWorthKeeping(Branch block, double prose) {
        return block.linkShare() < 0.3 && block.prose() >= prose && block.furniture() == Strength.NONE;
    }

    /** Whether an element carries the headline of the page and is not made of links. */
    private boolean isHeader(Branch branch) {
        boolean links = branch.asBlock().linkShare() >= 0.3;
        if (headline != null) {
            return branch.element() == headline || !links && branch.holds(headline);
        }
        return branch.level() == 1 || !links && holdsTopHeading(branch);
    }

    private boolean holdsTopHeading(Branch branch) {
        if (headline != null) {
            return branch.holds(headline);
        }
        List<Branch> headings = page.topHeadings();
        for (int i = 0; i < Math.min(headings.size(), FEW); i++) {
            if (branch.holds(headings.get(i).element())) {
                return true;
            }
        }
        return false;
    }
}
