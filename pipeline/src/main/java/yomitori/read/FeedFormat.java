package yomitori.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import yomitori.source.Limits;
import yomitori.source.Problem;

/** Reads feeds, a container of articles: RSS of all versions and Atom. The parser knows neither DTDs nor outside entities. */
final class FeedFormat implements DocumentFormat {
    private final Limits limits;
    private final Fragments fragments;

    FeedFormat(Limits limits) {
        this.limits = limits;
        this.fragments = new Fragments(limits);
    }

    @Override
    public List<Reading> read(String text, Origin origin, List<Problem> warnings) {
        Document feed = Parser.xmlParser().setMaxDepth(limits.htmlDepth()).parseInput(text, "");
        Element root = feed.firstElementChild();
        if (root == null || !isFeed(root)) {
            return List.of(origin.skipped(Problem.Kind.UNKNOWN_XML, "It is XML, but neither a feed nor a page"
                    + (root == null ? "." : " (its outermost element is <" + root.tagName() + ">)."),
                    "Give RSS, Atom, RDF or XHTML."));
        }
        Element channel = root.selectFirst("> channel") == null ? root : root.selectFirst("> channel");
        List<Element> entries = new ArrayList<>();
        collect(root, entries);
        if (entries.isEmpty()) {
            return List.of(origin.skipped(Problem.Kind.EMPTY, "The feed has no entries.", "Fetch it again later."));
        }
        MemberNames names = new MemberNames();
        List<Reading> readings = new ArrayList<>();
        for (Element entry : entries.subList(0, Math.min(entries.size(), limits.members()))) {
            readings.add(entry(entry, channel, origin, names, warnings));
        }
        if (entries.size() > limits.members()) {
            readings.add(names.beyond(origin, entries.size(), limits));
        }
        return readings;
    }

    static boolean isFeed(Element root) {
        String name = local(root);
        return name.equals("rss") || name.equals("feed") || name.equals("rdf");
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

    private Reading entry(Element entry, Element channel, Origin origin, MemberNames names, List<Problem> warnings) {
        String link = link(entry);
        Origin member = origin.of(names.next(link, text(entry, "guid"), text(entry, "id")));
        Draft draft = new Draft(limits);
        warnings.forEach(warning -> draft.warn(warning.kind(), warning.reason(), warning.remedy()));
        draft.title(html(text(entry, "title")));
        Element author = child(entry, "author");
        draft.author(author != null && child(author, "name") != null ? text(author, "name") : text(entry, "author"));
        draft.author(text(entry, "creator"));
        draft.site(html(text(channel, "title")));
        draft.url(link);
        draft.language(language(entry, channel));
        draft.published(Dates.in(text(entry, "published")).or(() -> Dates.in(text(entry, "pubDate")))
                .or(() -> Dates.in(text(entry, "date"))).or(() -> Dates.in(text(entry, "issued")))
                .or(() -> Dates.in(text(entry, "created"))));
        draft.modified(Dates.in(text(entry, "updated")).or(() -> Dates.in(text(entry, "modified")))
                .or(() -> Dates.in(text(channel, "pubDate"))).or(() -> Dates.in(text(channel, "date"))));
        Element content = longest(child(entry, "encoded"), child(entry, "content"), child(entry, "description"),
                child(entry, "summary"));
        String body = content == null ? "" : content(content);
        fragments.write(body, draft.writer());
        if (draft.writer().blocks().isEmpty() && !draft.title().isEmpty()) {
            draft.writer().text(draft.title());
        }
        return draft.finish(member);
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

    private static String language(Element entry, Element channel) {
        String own = entry.attr("xml:lang");
        String whole = channel.attr("xml:lang");
        return !own.isEmpty() ? own : !whole.isEmpty() ? whole : text(channel, "language");
    }

    private static String html(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('&') >= 0 ? Parser.parseBodyFragment(text, "").text() : text;
    }

    private static String text(Element parent, String name) {
        Element child = child(parent, name);
        if (child == null) {
            return "";
        }
        return child.wholeText().strip();
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
}
