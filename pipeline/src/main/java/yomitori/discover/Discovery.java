package yomitori.discover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import yomitori.read.Feed;
import yomitori.source.Address;
import yomitori.source.Fetched;
import yomitori.source.FetchedSource;
import yomitori.source.Limits;
import yomitori.source.RefusedSource;
import yomitori.source.Source;
import yomitori.source.Validators;
import yomitori.source.Web;
import yomitori.unpack.Member;
import yomitori.unpack.Unpacking;

/**
 * Puts the articles in the place of the addresses that only list them. For one thread; everything is fetched while the streams
 * are read.
 */
public final class Discovery {
    private final Web web;
    private final Limits limits;
    private final int depth;
    private final Function<Source, Validators> known;

    /**
     * @param web how pages are fetched
     * @param limits how many pages a feed, a sitemap or a site may bring
     * @param depth how many links away from a given page others may be; 0 for the page alone
     * @param known by what a page is known that an earlier run has read
     */
    public Discovery(Web web, Limits limits, int depth, Function<Source, Validators> known) {
        this.web = web;
        this.limits = limits;
        this.depth = depth;
        this.known = known;
    }

    /** The source itself, or what it lists; an article that stands on several pages is one. */
    public Stream<Source> expand(Source source) {
        if (source.isRemote()) {
            return onWeb(source).map(this::whole);
        }
        if (Unpacking.isNamedSo(source.name())) {
            return members(source);
        }
        return Stream.of(source.packed().isEmpty() ? source
                : new PagedSource(source, false, Neighbours.beside(source), limits));
    }

    private Stream<Source> onWeb(Source source) {
        if (depth > 0) {
            return stream(new SiteWalk(web, limits, depth, source.location()));
        }
        FetchedSource fetched = FetchedSource.of(source, known.apply(source));
        return fetched.fetched() instanceof Fetched.Page page ? listed(page).orElse(Stream.of(fetched)) : Stream.of(fetched);
    }

    /** A page with those that follow it; an entry that came with its feed has none. */
    private Source whole(Source source) {
        return source instanceof EntrySource ? source : new PagedSource(source, true, Neighbours.on(web), limits);
    }

    /**
     * What an address that is followed lists now: the entries of a feed, the pages of a sitemap, the articles that a page links
     * to.
     */
    public Poll poll(String address, Validators old) {
        return switch (web.get(address, old)) {
            case Fetched.Unchanged unchanged -> new Poll.Unchanged();
            case Fetched.Refused refused -> new Poll.Refused(refused.problem());
            case Fetched.Page page -> {
                boolean isIndex = Sitemap.isOne(page.content()); // its sitemaps may change without it
                yield new Poll.Found(listed(page).orElseGet(() -> stream(new SiteWalk(web, limits, 1, address))).map(this::whole),
                        isIndex ? Validators.NONE : page.validators());
            }
        };
    }

    /**
     * What to follow where a user names an address: the feeds that the page names; where it names none, the sitemaps of the
     * robots.txt of its site; otherwise the page itself, such as a feed.
     */
    public List<String> worthFollowing(String address) {
        if (!(web.get(address, Validators.NONE) instanceof Fetched.Page page) || listed(page).isPresent()
                || !Candidate.isHtml(page.content())) {
            return List.of(address);
        }
        List<String> feeds = new PageLook(page.content()).feeds().stream().map(Address::toString).toList();
        List<String> lists = feeds.isEmpty() ? web.sitemaps(page.content().location()) : feeds;
        return lists.isEmpty() ? List.of(address) : lists;
    }

    /** The files of an archive on this machine, read while the stream is read, so that it may be of any size. */
    private Stream<Source> members(Source archive) {
        Optional<Unpacking> unpacking = archive.packed().flatMap(packed -> Unpacking.of(packed, archive.name(), limits));
        if (unpacking.isEmpty()) {
            return Stream.of(archive); // reading it says why
        }
        return stream(new MemberPages(unpacking.get(), limits)).map(member -> source(archive, member))
                .onClose(unpacking.get()::close);
    }

    private static Source source(Source archive, Member member) {
        String within = member.name().isEmpty() ? "" : "!/" + member.name();
        String location = archive.location() + within;
        String name = archive.name() + within;
        return switch (member) {
            case Member.Refused refused -> new RefusedSource(location, name, refused.problem());
            case Member.File file -> new MemberSource(location, name, file.content(), archive.lastModified());
        };
    }

    /** Joins the pages of articles among the files of an archive that is read in one, such as one from the web. */
    public static UnaryOperator<Iterator<Member>> pagesJoined(Limits limits) {
        return members -> new MemberPages(members, limits);
    }

    /** What a feed or sitemap lists; empty for every other page. */
    private Optional<Stream<Source>> listed(Fetched.Page page) {
        Optional<Feed> feed = Feed.of(page.content(), limits);
        if (feed.isPresent()) {
            return Optional.of(entries(feed.get(), page.content().location()).stream());
        }
        return Sitemap.isOne(page.content()) ? Optional.of(stream(new Sitemap(web, limits, page.content()))) : Optional.empty();
    }

    private List<Source> entries(Feed feed, String location) {
        List<Source> entries = new ArrayList<>();
        for (Feed.Entry entry : feed.entries().subList(0, Math.min(feed.entries().size(), limits.members()))) {
            entries.add(entry(feed, entry, location));
        }
        if (feed.entries().size() > limits.members()) {
            entries.add(Listed.beyond(location, limits));
        }
        return entries;
    }

    /** The entry itself where it holds the whole text or leads nowhere, otherwise the page that it leads to. */
    private Source entry(Feed feed, Feed.Entry entry, String location) {
        Optional<Address> page = entry.link().isEmpty() ? Optional.empty() : Listed.link(location, entry.link());
        Optional<Instant> changed = Moments.of(entry.updated()).or(() -> Moments.of(entry.published()));
        if (page.isPresent() && !entry.isWhole()) {
            return web.page(page.get().toString(), changed);
        }
        String name = entry.id().isEmpty() ? entry.title() : entry.id();
        return new EntrySource(page.map(Address::toString).orElse(location + "#" + name), feed.page(entry), changed);
    }

    private static <T> Stream<T> stream(Iterator<T> sources) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(sources, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
