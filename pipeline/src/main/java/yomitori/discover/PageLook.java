package yomitori.discover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import yomitori.source.Address;
import yomitori.source.Content;

/** What a page shows at a glance: where it leads, and whether it is an article or a list of articles. */
final class PageLook {
    private static final Set<String> FEEDS =
            Set.of("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml");
    /** The endings of what is no page. */
    private static final Set<String> NO_PAGES = Set.of("jpg", "jpeg", "png", "gif", "webp", "svg", "ico", "avif", "mp3", "mp4",
            "mov", "webm", "avi", "wav", "css", "js", "json", "xml", "rss", "woff", "woff2", "ttf", "zip", "gz", "exe", "dmg", "apk",
            "doc", "docx", "xls", "xlsx", "ppt", "pptx");
    /** Where so much of the text is links, a page lists articles. */
    private static final double LIST = 0.5;

    private final Document page;
    private final String location;

    PageLook(Content content) {
        this(content, content.location());
    }

    /** @param place where it stands as its links mean it, whatever its content says */
    PageLook(Content content, Address place) {
        this(content, place.toString());
    }

    private PageLook(Content content, String place) {
        try {
            page = Jsoup.parse(new ByteArrayInputStream(content.bytes()), content.charset().isEmpty() ? null : content.charset(),
                    place);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory always read
        }
        location = page.baseUri().isEmpty() ? place : page.baseUri();
    }

    /** The pages that it links to, in their order, without those that it asks programs not to follow. */
    List<Address> links() {
        List<Address> links = new ArrayList<>();
        for (Element link : page.select("a[href], area[href]")) {
            boolean isForPrograms = !link.attr("rel").toLowerCase(Locale.ROOT).contains("nofollow");
            String reference = link.attr("href");
            if (isForPrograms && !reference.startsWith("#")) {
                Listed.link(location, reference).filter(PageLook::isPage).ifPresent(links::add);
            }
        }
        return links;
    }

    /** The feeds that it names in its head. */
    List<Address> feeds() {
        List<Address> feeds = new ArrayList<>();
        for (Element link : page.select("link[rel~=(?i)\\balternate\\b][href]")) {
            boolean isComments = link.attr("href").contains("comment") || link.attr("title").contains("コメント");
            if (FEEDS.contains(link.attr("type").strip().toLowerCase(Locale.ROOT)) && !isComments) {
                Listed.link(location, link.attr("href")).filter(feed -> !feeds.contains(feed)).ifPresent(feeds::add);
            }
        }
        return feeds;
    }

    /** Its links to other pages of the same article. */
    PageLinks pages() {
        return new PageLinks(page, location);
    }

    /** Whether it is one article, as far as one can see: several of them in full are a list too. */
    boolean isOneArticle() {
        return isArticle() && page.select("article").size() <= 1;
    }

    /** Whether it says itself that it is an article, or else is more text than links. */
    boolean isArticle() {
        Optional<Boolean> declared = declared();
        if (declared.isPresent()) {
            return declared.get();
        }
        int all = page.body().text().length();
        int linked = page.select("a[href]").stream().mapToInt(link -> link.text().length()).sum();
        return all > 0 && linked < all * LIST;
    }

    private Optional<Boolean> declared() {
        if (!page.select("meta[property=article:published_time], [itemtype$=Article], [itemtype$=BlogPosting]").isEmpty()) {
            return Optional.of(true);
        }
        for (Element data : page.select("script[type=application/ld+json]")) {
            if (data.data().matches("(?s).*\"@type\"\\s*:\\s*(\\[\\s*)?\"\\w*(Article|BlogPosting)\".*")) {
                return Optional.of(true);
            }
        }
        return switch (page.select("meta[property=og:type]").attr("content").strip().toLowerCase(Locale.ROOT)) {
            case "article" -> Optional.of(true);
            case "website", "blog" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static boolean isPage(Address address) {
        String path = address.uri().getPath();
        int dot = path.lastIndexOf('.');
        return dot < path.lastIndexOf('/') || !NO_PAGES.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
