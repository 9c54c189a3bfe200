package yomitori.discover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import yomitori.source.Address;
import yomitori.source.Fetched;
import yomitori.source.FetchedSource;
import yomitori.source.Limits;
import yomitori.source.Source;
import yomitori.source.Validators;
import yomitori.source.Web;

/**
 * The articles of a site, found by its links: the given page, those that it links to, and so on, the nearest first, and the feeds
 * that the given page names. Pages at whose links nobody looks are left to be fetched by whoever reads them.
 */
final class SiteWalk extends Search {
    private record Stop(String location, int depth) {}

    private final Web web;
    private final Limits limits;
    private final int deepest;
    private final Deque<Stop> stops = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private String site = "";
    private int listed;

    SiteWalk(Web web, Limits limits, int deepest, String start) {
        this.web = web;
        this.limits = limits;
        this.deepest = deepest;
        stops.add(new Stop(start, 0));
        seen.add(start);
    }

    @Override
    boolean step() {
        if (stops.isEmpty()) {
            return false;
        }
        visit(stops.poll());
        return true;
    }

    private void visit(Stop stop) {
        Source source = web.page(stop.location(), Optional.empty());
        if (stop.depth() == deepest) {
            found(new Candidate(source));
            return;
        }
        Fetched fetched = web.get(stop.location(), Validators.NONE);
        if (!(fetched instanceof Fetched.Page page) || !Candidate.isHtml(page.content())) {
            found(new FetchedSource(source, fetched));
            return;
        }
        PageLook look = new PageLook(page.content());
        found(new FetchedSource(source, look.isArticle() ? page.ifIndexable() : Candidate.noArticle()));
        if (stop.depth() == 0) {
            site = siteOf(page.content().location());
            seen.add(page.content().location());
            look.feeds().forEach(this::feed); // before the links: they know when an entry was changed
        }
        if (page.mayFollow()) {
            look.links().stream().filter(link -> !look.isOneArticle() || !isPageOf(link, page.content().location()))
                    .forEach(link -> follow(link, stop.depth() + 1));
        }
    }

    /** Whether a link leads to a later page of an article, which is read with its first one. */
    private static boolean isPageOf(Address link, String article) {
        return Address.parse(article) instanceof Address.Parsed.Good(Address first)
                && PageNumber.of(link).filter(page -> page.family().equals(PageNumber.family(first))).isPresent();
    }

    private void follow(Address link, int depth) {
        if (siteOf(link.toString()).equals(site) && seen.add(link.toString()) && isWithinLimit()) {
            stops.add(new Stop(link.toString(), depth));
        }
    }

    private void feed(Address feed) {
        Discovery entries = new Discovery(web, limits, 0, source -> Validators.NONE);
        entries.expand(web.page(feed.toString(), Optional.empty()))
                .filter(entry -> seen.add(entry.location()) && isWithinLimit()).forEach(this::found);
    }

    private boolean isWithinLimit() {
        if (listed == limits.members()) {
            found(Listed.beyond(site, limits));
        }
        return listed++ < limits.members();
    }

    /** The host without www, which many sites answer to with and without. */
    private static String siteOf(String location) {
        return Address.parse(location) instanceof Address.Parsed.Good(Address address)
                ? address.host().replaceFirst("^www\\.", "") + ":" + address.uri().getPort() : "";
    }
}
