package yomitori.read;

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
    /** Between the title of an article and the name of its site. */
    private static final String[] SEPARATORS = {" | ", "｜", " ｜ ", "|", " - ", " – ", " — ", " ― ", " » ", " « ", " :: ",
            " : ", " － "};
    private static final int FEW = 200;
    private static final int FEW_HEADINGS = 8;

    private final Document page;
    private final Map<String, String> metas = new HashMap<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> dated = new ArrayList<>();
    private final JsonLd jsonLd;
    private String canonical = "";

    HtmlMetadata(Document page, Json json) {
        this.page = page;
        this.jsonLd = new JsonLd(json);
        collect(page);
    }

    /** Tells a draft all of it. */
    void tell(Draft draft) {
        String site = first(MetadataKeys.META.get(Role.SITE, metas::get), jsonLd.site());
        draft.title(title(site));
        draft.site(site);
        draft.author(first(jsonLd.author(), MetadataKeys.META.get(Role.AUTHOR, metas::get)));
        Element html = page.firstElementChild();
        draft.language(html == null ? "" : first(html.attr("lang"), html.attr("xml:lang"), jsonLd.language()));
        draft.url(first(canonical, MetadataKeys.META.get(Role.URL, metas::get), jsonLd.url()));
        draft.published(Dates.in(jsonLd.published()).or(() -> Dates.in(MetadataKeys.META.get(Role.PUBLISHED, metas::get))));
        draft.published(time(true));
        draft.modified(Dates.in(jsonLd.modified()).or(() -> Dates.in(MetadataKeys.META.get(Role.MODIFIED, metas::get))));
        draft.published(dateText());
        draft.published(time(false));
    }

    private void collect(Element element) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            look(child);
            collect(child);
        }
    }

    private void look(Element element) {
        switch (element.normalName()) {
            case "meta" -> {
                String key = first(element.attr("property"), element.attr("name"), element.attr("itemprop"));
                metas.putIfAbsent(key.toLowerCase(Locale.ROOT), element.attr("content"));
            }
            case "link" -> canonical = canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")
                    ? element.attr("href") : canonical;
            case "script" -> {
                if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
                    jsonLd.add(element.data());
                }
            }
            case "h1" -> add(headings, element);
            case "h2" -> {
                if (headings.size() < FEW_HEADINGS) {
                    headings.add(element);
                }
            }
            case "time" -> add(times, element);
            default -> {
                if (element.attributesSize() > 0) {
                    lookAtNames(element);
                }
            }
        }
    }

    private void lookAtNames(Element element) {
        String property = element.attr("itemprop");
        if (property.equals("datePublished") || property.equals("dateCreated")) {
            metas.putIfAbsent("datepublished", first(element.attr("content"), element.attr("datetime"), element.text()));
        } else if (property.equals("author") && !element.text().isEmpty()) {
            metas.putIfAbsent("author", element.text());
        }
        if (speaksOfDates(element.attr("class")) || speaksOfDates(element.id())) {
            add(dated, element);
        }
    }

    private static boolean speaksOfDates(String names) {
        return names.length() >= 4 && names.length() < 100 && (names.contains("date") || names.contains("Date")
                || names.contains("time")
                || names.contains("ublish") || names.contains("posted"));
    }

    private static void add(List<Element> elements, Element element) {
        if (elements.size() < FEW) {
            elements.add(element);
        }
    }

    /** A {@code <time>} that calls itself the time of publication, or else the first in the page. */
    private Optional<LocalDate> time(boolean named) {
        for (Element time : times) {
            String names = (time.attr("class") + " " + time.attr("itemprop")).toLowerCase(Locale.ROOT);
            boolean says = time.hasAttr("pubdate") || names.contains("publish") || names.contains("entry-date");
            if ((!named || says) && !names.contains("update") && !names.contains("modif")) {
                Optional<LocalDate> date = Dates.in(time.attr("datetime")).or(() -> Dates.in(time.text()));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** A date line in an element whose name speaks of dates. */
    private Optional<LocalDate> dateText() {
        for (Element element : dated) {
            if (element.childNodeSize() < 12) {
                Optional<LocalDate> date = DateLine.of(element.text()).published();
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private String title(String site) {
        String full = Text.clean(page.title());
        String shared = Text.clean(MetadataKeys.META.get(Role.TITLE, metas::get));
        String best = "";
        for (Element heading : headings) {
            String shown = Text.clean(heading.text());
            if (shown.length() > best.length() && (isTitle(shown, full, site) || isTitle(shown, shared, site))) {
                best = shown;
            }
        }
        if (!best.isEmpty()) {
            return SiteNames.withoutSigns(best);
        }
        if (!jsonLd.headline().isEmpty()) {
            return jsonLd.headline();
        }
        String stripped = withoutSite(shared.isEmpty() ? full : shared, site);
        if (!stripped.isEmpty()) {
            return stripped;
        }
        return headings.isEmpty() || !headings.getFirst().normalName().equals("h1") ? "" : headings.getFirst().text();
    }

    /** Whether a heading is what a title says, but for the name of the site before or behind it. */
    private static boolean isTitle(String heading, String title, String site) {
        String key = Text.key(heading);
        String whole = Text.key(title);
        if (key.length() < 4 || !whole.contains(key)) {
            return false;
        }
        String rest = withoutSite(title, site);
        return key.length() * 10 >= whole.length() * 7 || Text.key(rest).equals(key)
                || whole.startsWith(key) && isSeparated(heading, title);
    }

    /** Whether behind the heading there is nothing in the title but a separator and what may be the name of a site. */
    private static boolean isSeparated(String heading, String title) {
        for (String separator : SEPARATORS) {
            int cut = title.indexOf(separator);
            if (cut > 0 && Text.key(title.substring(0, cut)).equals(Text.key(heading))
                    && SiteNames.mayBe(title.substring(cut + separator.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Cuts the name of the site off: a known one, or what stands behind the last separator and is the shorter part. */
    private static String withoutSite(String title, String site) {
        for (String separator : SEPARATORS) {
            int cut = title.lastIndexOf(separator);
            if (cut > 0) {
                String before = title.substring(0, cut).strip();
                String behind = title.substring(cut + separator.length()).strip();
                boolean named = !site.isEmpty() && Text.key(behind).equals(Text.key(site));
                boolean medium = SiteNames.isMedium(behind) && before.length() >= 4;
                boolean likely = SiteNames.mayBe(behind) && before.length() >= 8 && before.length() > behind.length();
                if (named || site.isEmpty() && (medium || likely)) {
                    return before;
                }
                if (!site.isEmpty() && Text.key(before).equals(Text.key(site))) {
                    return behind;
                }
            }
        }
        return title;
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
