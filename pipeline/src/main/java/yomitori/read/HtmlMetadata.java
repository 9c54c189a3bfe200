package yomitori.read;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import yomitori.read.MetadataKeys.Role;

/** What a page says about itself: JSON-LD, meta elements, microdata, {@code <time>}, {@code <title>} and its headings. */
final class HtmlMetadata {
    private static final int FEW = 200;
    /** So many lower headings may repeat the title. */
    private static final int FEW_LOWER = 8;
    private static final int LONGEST_AUTHOR = 60;
    private static final String CANONICAL = "canonical";

    private final Document page;
    private final Map<String, String> metas = new HashMap<>();
    /** Those of the first level, in the end with the others behind them. */
    private final List<Element> headingElements = new ArrayList<>();
    private final List<Element> lowerHeadings = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();
    private final PageDates dates = new PageDates();
    private final JsonLd jsonLd;
    private final List<PageTitle.Heading> headings = new ArrayList<>();
    private String title = "";
    private String canonical = "";

    HtmlMetadata(Document page, Json json) {
        this.page = page;
        this.jsonLd = new JsonLd(json);
    }

    /** Ends the looks at elements. */
    void seen() {
        headingElements.addAll(lowerHeadings);
        headingElements.forEach(heading ->
                headings.add(PageTitle.Heading.of(Text.of(heading), Tags.headingLevel(heading))));
    }

    /** The text of the article as the page declares it to machines; mostly empty. */
    String articleBody() {
        return jsonLd.body();
    }

    /** The questions that the page says it answers, each with its answer, which may hold marks of HTML. */
    Map<String, String> answers() {
        return jsonLd.answers();
    }

    /** Tells a draft all of it. */
    void tell(Draft draft) {
        String site = first(meta(Role.SITE), jsonLd.site());
        draft.title(new PageTitle(headings, Text.clean(title), Text.clean(meta(Role.TITLE)), jsonLd.headline(), site).best());
        draft.site(site);
        tellAuthor(draft);
        Element html = page.firstElementChild();
        draft.language(html == null ? "" : first(Tags.attr(html, "lang"), Tags.attr(html, "xml:lang"), jsonLd.language()));
        for (String address : new String[] {canonical, meta(Role.URL), jsonLd.url()}) {
            draft.url(absolute(address));
        }
        draft.published(declared().or(dates::calledPublished).or(dates::published).or(dates::firstTime));
        draft.modified(Dates.in(jsonLd.modified()).or(() -> Dates.in(meta(Role.MODIFIED))).or(dates::modified));
        draft.named(page.body().id());
        if (jsonLd.isPaywalled() || Paywall.isTier(meta(Role.ACCESS))) {
            draft.paywalled();
        }
    }

    /** The heading that shows a title; null where none does. */
    Element heading(String title) {
        String key = Text.key(title);
        for (int i = 0; i < headings.size() && !key.isEmpty(); i++) {
            if (headings.get(i).key().startsWith(key)) {
                return headingElements.get(i);
            }
        }
        return null;
    }

    /**
     * The day that the page declares to machines. A declaration in UTC may be a day off the one that the page shows; the one
     * that it shows counts.
     */
    private Optional<LocalDate> declared() {
        String stamp = first(jsonLd.published(), meta(Role.PUBLISHED));
        Optional<LocalDate> day = Dates.in(stamp);
        boolean universal = stamp.endsWith("Z") || stamp.endsWith("+00:00");
        Optional<LocalDate> next = day.map(date -> date.plusDays(1));
        return universal && day.isPresent() && dates.published().or(dates::firstTime).equals(next) ? next : day;
    }

    /** An address that may be relative to that of the page or to its {@code <base>}; empty where it is none. */
    private String absolute(String address) {
        if (address.isBlank() || address.startsWith("https://") || address.startsWith("http://")) {
            return address;
        }
        try {
            return URI.create(page.baseUri()).resolve(address.strip()).toString();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void tellAuthor(Draft draft) {
        for (String author : new String[] {jsonLd.author(), meta(Role.AUTHOR)}) {
            if (!author.contains("://")) {
                draft.author(author);
            }
        }
        for (Element element : authors) {
            String line = Text.of(element);
            if (line.length() <= LONGEST_AUTHOR) {
                draft.author(Bylines.name(line));
            }
        }
    }

    /**
     * Looks at the next element of the page.
     *
     * @param classes what its class says
     * @param id what its id says
     * @param plain whether it is known to have no attributes, or a class and no other
     */
    void look(Element element, NameCues classes, NameCues id, boolean plain) {
        switch (element.normalName()) {
            case "meta" -> {
                String key = first(Tags.attr(element, "property"), Tags.attr(element, "name"), Tags.attr(element, "itemprop"));
                if (!key.isEmpty()) {
                    String value = first(Tags.attr(element, "content"), Tags.attr(element, "value"));
                    metas.merge(key.toLowerCase(Locale.ROOT), value, (before, now) -> before.isEmpty() ? now : before);
                }
            }
            case "link" -> {
                if (canonical.isEmpty() && isCanonical(Tags.attr(element, "rel"))) {
                    canonical = Tags.attr(element, "href");
                }
            }
            case "script" -> {
                if (Tags.attr(element, "type").equalsIgnoreCase("application/ld+json")) {
                    jsonLd.add(element.data());
                }
            }
            case "title" -> title = title.isEmpty() && element.parent() == page.head() ? element.text() : title;
            case "h1" -> add(headingElements, element, FEW);
            case "h2", "h3" -> add(lowerHeadings, element, FEW_LOWER);
            case "time" -> dates.addTime(element);
            default -> {
                if (!plain) {
                    lookAtProperty(element, classes);
                } else if (classes.author()) {
                    add(authors, element, FEW_LOWER);
                }
                if (classes.dates() || id.dates()) {
                    dates.addNamed(element);
                }
            }
        }
    }

    private static boolean isCanonical(String rel) {
        if (rel.length() <= CANONICAL.length()) {
            return rel.equalsIgnoreCase(CANONICAL);
        }
        return List.of(rel.toLowerCase(Locale.ROOT).strip().split("\\s+")).contains(CANONICAL);
    }

    private void lookAtProperty(Element element, NameCues classes) {
        switch (Tags.attr(element, "itemprop")) {
            case "datePublished", "dateCreated" -> metas.putIfAbsent("datepublished", said(element));
            case "dateModified" -> metas.putIfAbsent("datemodified", said(element));
            case "author" -> metas.putIfAbsent("author", element.text());
            default -> {
                if (classes.author() || Tags.attr(element, "rel").equals("author")) {
                    add(authors, element, FEW_LOWER);
                }
            }
        }
    }

    private static String said(Element element) {
        return first(Tags.attr(element, "content"), Tags.attr(element, "datetime"), element.text());
    }

    private String meta(Role role) {
        return MetadataKeys.META.get(role, metas::get);
    }

    private static void add(List<Element> elements, Element element, int most) {
        if (elements.size() < most) {
            elements.add(element);
        }
    }

    private static String first(String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }
}
