package yomitori.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import yomitori.source.Content;
import yomitori.source.Limits;

/**
 * A feed as it was published: RSS of all versions, Atom, JSON Feed. The parser knows neither DTDs nor outside entities.
 *
 * @param title what the feed calls itself; empty where it does not
 * @param language its language; empty where it does not say
 * @param date when it was published; empty where it does not say
 * @param entries in the order of the feed
 */
public record Feed(String title, String language, String date, List<Entry> entries) {
    private static final List<String> CUT_OFF = List.of("…", "...", "...]", "…]", "続きを読む", "もっと読む", "Read more");
    /** A shorter text is a summary, wherever it stands. */
    private static final int WHOLE = 200;

    /**
     * One article of a feed. Texts are as the feed has them, empty where it has none.
     *
     * @param link the address of its page, maybe relative
     * @param id what the feed calls it
     * @param title may hold marks of HTML
     * @param author its writer
     * @param published when it was published
     * @param updated when it was last changed
     * @param language its own language
     * @param body its text, as HTML or plain
     * @param isWhole whether the body is the whole text, as far as the feed lets one see
     */
    public record Entry(String link, String id, String title, String author, String published, String updated, String language,
            String body, boolean isWhole) {}

    public Feed {
        entries = List.copyOf(entries);
    }

    /** The feed that a document is; empty where it is none. */
    public static Optional<Feed> of(Content content, Limits limits) {
        if (Binary.problem(content.bytes()) != null) {
            return Optional.empty();
        }
        String text = Charsets.decode(content.bytes(), content.charset()).text();
        String head = DocumentFormats.head(text);
        if (head.startsWith("{")) {
            return head.contains("jsonfeed.org/version") ? new Json(limits).parse(text).map(Feed::ofJson) : Optional.empty();
        }
        return DocumentFormats.isFeed(head) ? ofXml(parse(text, limits).firstElementChild()) : Optional.empty();
    }

    static Document parse(String text, Limits limits) {
        return Parser.xmlParser().setMaxDepth(limits.htmlDepth()).parseInput(text, "");
    }

    /** The feed that an element is; empty where it is none. */
    static Optional<Feed> ofXml(Element root) {
        if (root == null || !List.of("rss", "feed", "rdf").contains(local(root))) {
            return Optional.empty();
        }
        Element channel = root.selectFirst("> channel") == null ? root : root.selectFirst("> channel");
        List<Element> elements = new ArrayList<>();
        collect(root, elements);
        String language = channel.attr("xml:lang");
        return Optional.of(new Feed(plain(text(channel, "title")), language.isEmpty() ? text(channel, "language") : language,
                first(text(channel, "pubDate"), text(channel, "date")),
                elements.stream().map(Feed::entry).toList()));
    }

    private static void collect(Element parent, List<Element> entries) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            switch (local(child)) {
                case "item", "entry" -> entries.add(child);
                case "channel" -> collect(child, entries);
                default -> { }
            }
        }
    }

    private static Entry entry(Element entry) {
        Element author = child(entry, "author");
        String name = author != null && child(author, "name") != null ? text(author, "name") : text(entry, "author");
        Element content = longest(child(entry, "encoded"), child(entry, "content"), child(entry, "description"),
                child(entry, "summary"));
        String body = content == null ? "" : content(content);
        boolean isContent = content != null && (local(content).equals("encoded") || local(content).equals("content"));
        return new Entry(link(entry), first(text(entry, "guid"), text(entry, "id")), text(entry, "title"),
                first(name, text(entry, "creator")),
                first(text(entry, "published"), text(entry, "pubDate"), text(entry, "date"), text(entry, "issued"),
                        text(entry, "created")),
                first(text(entry, "updated"), text(entry, "modified")), entry.attr("xml:lang"), body,
                isContent && isWhole(body));
    }

    private static Feed ofJson(JsonNode root) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : root.path("items")) {
            String body = first(item.path("content_html").asText(""), item.path("content_text").asText(""));
            String author = first(item.path("authors").path(0).path("name").asText(""),
                    item.path("author").path("name").asText(""));
            entries.add(new Entry(first(item.path("url").asText(""), item.path("external_url").asText("")),
                    item.path("id").asText(""), item.path("title").asText(""), author,
                    item.path("date_published").asText(""), item.path("date_modified").asText(""),
                    item.path("language").asText(""), first(body, item.path("summary").asText("")), isWhole(body)));
        }
        return new Feed(root.path("title").asText(""), root.path("language").asText(""), "", entries);
    }

    /** Whether a text is long enough for an article and does not break off with a promise of more. */
    private static boolean isWhole(String body) {
        String text = plain(body).strip();
        return text.length() >= WHOLE && CUT_OFF.stream().noneMatch(text::endsWith);
    }

    /** An entry as the page that it stands for: HTML in UTF-8. */
    public byte[] page(Entry entry) {
        Document page = Document.createShell("");
        page.firstElementChild().attr("lang", first(entry.language(), language));
        page.title(plain(entry.title()));
        meta(page, "author", entry.author());
        meta(page, "article:published_time", entry.published());
        meta(page, "article:modified_time", entry.updated());
        meta(page, "og:site_name", title);
        page.head().appendElement("link").attr("rel", "canonical").attr("href", entry.link());
        Element article = page.body().appendElement("article");
        article.appendElement("h1").text(plain(entry.title()));
        if (entry.body().indexOf('<') >= 0) {
            article.append(entry.body());
        } else {
            Parser.unescapeEntities(entry.body(), false).lines().filter(line -> !line.isBlank())
                    .forEach(line -> article.appendElement("p").text(line));
        }
        page.outputSettings().charset(StandardCharsets.UTF_8);
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static void meta(Document page, String property, String value) {
        if (!value.isEmpty()) {
            page.head().appendElement("meta").attr(property.contains(":") ? "property" : "name", property).attr("content", value);
        }
    }

    /** The content as HTML: text that is HTML itself, or elements of XHTML. */
    private static String content(Element content) {
        return content.firstElementChild() != null ? content.html() : content.wholeText();
    }

    private static Element longest(Element... elements) {
        Element longest = null;
        int length = 0;
        for (Element element : elements) {
            int its = element == null ? 0 : content(element).length();
            if (its > length) {
                longest = element;
                length = its;
            }
        }
        return longest;
    }

    private static String link(Element entry) {
        String first = "";
        for (Element child = entry.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (local(child).equals("link")) {
                String address = child.hasAttr("href") ? child.attr("href") : child.text();
                if (!child.hasAttr("rel") || child.attr("rel").equals("alternate")) {
                    return address.strip();
                }
                first = first.isEmpty() ? address.strip() : first;
            }
        }
        return first;
    }

    /** A text without marks of HTML. */
    static String plain(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('&') >= 0 ? Parser.parseBodyFragment(text, "").text() : text;
    }

    static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : child.wholeText().strip();
    }

    private static Element child(Element parent, String name) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (local(child).equalsIgnoreCase(name)) {
                return child;
            }
        }
        return null;
    }

    private static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
