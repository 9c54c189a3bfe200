package yomitori.discover;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import yomitori.source.Address;
import yomitori.source.Content;
import yomitori.source.Fetched;
import yomitori.source.Limits;
import yomitori.source.Problem;
import yomitori.source.RefusedSource;
import yomitori.source.Source;
import yomitori.source.Validators;
import yomitori.source.Web;

/** The pages of a sitemap or news sitemap; those of an index of sitemaps, one sitemap after the other. */
final class Sitemap extends Search {
    private static final int HEAD = 2000;
    /** An index lists sitemaps; one that lists indexes in turn is a mistake that happens. */
    private static final int DEEPEST = 2;

    private record Waiting(String location, int depth) {}

    private final Web web;
    private final Limits limits;
    private final Deque<Waiting> sitemaps = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private int listed;

    Sitemap(Web web, Limits limits, Content content) {
        this.web = web;
        this.limits = limits;
        read(content, 0);
    }

    /** Whether a document is a sitemap, packed or not. */
    static boolean isOne(Content content) {
        byte[] bytes = content.bytes();
        try {
            byte[] head = isGzip(bytes) ? unpack(bytes, HEAD) : bytes;
            String text = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
            return text.contains("<urlset") || text.contains("<sitemapindex");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    boolean step() {
        if (sitemaps.isEmpty() || listed > limits.members()) {
            return false;
        }
        fetch(sitemaps.poll());
        return true;
    }

    private void fetch(Waiting sitemap) {
        switch (web.get(sitemap.location(), Validators.NONE)) {
            case Fetched.Page page -> read(page.content(), sitemap.depth());
            case Fetched.Refused refused ->
                found(new RefusedSource(sitemap.location(), sitemap.location(), refused.problem()));
            case Fetched.Unchanged unchanged -> throw new IllegalStateException("nothing was known of it");
        }
    }

    private void read(Content content, int depth) {
        try {
            byte[] bytes = isGzip(content.bytes()) ? unpack(content.bytes(), limits.bytes()) : content.bytes();
            SiteMapParser parser = new SiteMapParser(false);
            parser.enableExtension(Extension.NEWS);
            AbstractSiteMap parsed = parser.parseSiteMap("text/xml", bytes, URI.create(content.location()).toURL());
            if (parsed instanceof SiteMapIndex index && depth < DEEPEST) {
                index.getSitemaps().forEach(sitemap -> link(sitemap.getUrl().toString(), content)
                        .ifPresent(address -> sitemaps.add(new Waiting(address.toString(), depth + 1))));
            } else if (parsed instanceof SiteMap map) {
                map.getSiteMapUrls().forEach(url -> add(url, content));
            }
        } catch (IOException | UnknownFormatException | IllegalArgumentException e) {
            found(new RefusedSource(content.location(), content.location(), new Problem(Problem.Kind.UNKNOWN_XML,
                    "The sitemap does not parse: " + e.getMessage() + ".", "Name the pages themselves.")));
        }
    }

    private void add(SiteMapURL url, Content content) {
        Optional<Address> address = link(url.getUrl().toString(), content);
        if (address.isEmpty() || listed > limits.members()) {
            return;
        }
        if (++listed > limits.members()) {
            found(Listed.beyond(content.location(), limits));
            return;
        }
        Optional<Instant> changed = Optional.ofNullable(url.getLastModified()).map(Date::toInstant);
        found(web.page(address.get().toString(), changed));
    }

    /** A page that was not listed before. */
    private Optional<Address> link(String address, Content content) {
        return Listed.link(content.location(), address).filter(found -> seen.add(found.toString()));
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    private static byte[] unpack(byte[] bytes, int limit) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(limit);
        }
    }
}
