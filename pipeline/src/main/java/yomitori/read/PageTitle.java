package yomitori.read;

import java.util.List;

/**
 * What an article is called, as the headings, the title and the sharing title of its page say it together: without the name of
 * the site and without the number of the page.
 *
 * @param headings the texts of the page's headings, in order, those of the first level before the others
 * @param full the content of {@code <title>}
 * @param shared the title for sharing; empty where there is none
 * @param headline the headline that the page declares to machines; empty where there is none
 * @param site the name of the site; empty where it is not known
 */
record PageTitle(List<Heading> headings, String full, String shared, String headline, String site) {
    /** A heading of the page, the key of its text, and its level. */
    record Heading(String text, String key, int level) {
        static Heading of(String text, int level) {
            return new Heading(text, Text.key(text), level);
        }
    }

    /** Between the title of an article and the name of its site. */
    private static final String[] SEPARATORS = {" | ", "｜", " ｜ ", "|", " - ", " – ", " — ", " ― ", " » ", " « ", " :: ",
            " : ", " － "};
    /** These stand inside titles as well; they part a site from a title only where a heading says so. */
    private static final String[] COLONS = {"：", ":"};
    private static final int SHORTEST = 4;

    /** The best title; empty where the page says nothing. */
    String best() {
        String best = "";
        List<Titled> titles = full.equals(shared) ? List.of(titled(full)) : List.of(titled(full), titled(shared));
        for (Heading heading : headings) {
            if (heading.text.length() > best.length() && isTitle(heading.key, titles)) {
                best = heading.text;
            }
        }
        if (!best.isEmpty()) {
            return SiteNames.withoutSigns(withoutPage(best));
        }
        if (!headline.isEmpty()) {
            return withoutPage(headline);
        }
        String stripped = withoutSite(shared.isEmpty() ? full : shared);
        if (!stripped.isEmpty()) {
            return withoutPage(stripped);
        }
        return headings.isEmpty() || headings.getFirst().level != 1 ? "" : headings.getFirst().text;
    }

    /** A title that the page gives, the key of it, and the key of what is left without the name of the site. */
    private record Titled(String title, String key, String keyWithoutSite) {}

    private Titled titled(String title) {
        return new Titled(title, Text.key(title), Text.key(withoutSite(title)));
    }

    private static boolean isTitle(String key, List<Titled> titles) {
        for (Titled title : titles) {
            if (isTitle(key, title)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading, by its key, is what a title says, but for the name of the site before or behind it. */
    private static boolean isTitle(String key, Titled title) {
        if (key.length() < SHORTEST || !title.key.contains(key)) {
            return false;
        }
        return key.length() * 10 >= title.key.length() * 7 || title.keyWithoutSite.equals(key) || title.key.startsWith(key)
                && (isSeparated(key, title.title, SEPARATORS) || isSeparated(key, title.title, COLONS));
    }

    /** Whether behind the heading there is nothing in the title but a separator and what may be the name of a site. */
    private static boolean isSeparated(String key, String title, String[] separators) {
        for (String separator : separators) {
            int cut = title.indexOf(separator);
            if (cut > 0 && Text.key(title.substring(0, cut)).equals(key)
                    && SiteNames.mayBe(title.substring(cut + separator.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Cuts the name of the site off: a known one, or what stands behind the last separator and is the shorter part. */
    private String withoutSite(String title) {
        for (String separator : SEPARATORS) {
            int cut = title.lastIndexOf(separator);
            if (cut > 0) {
                String before = title.substring(0, cut).strip();
                String behind = title.substring(cut + separator.length()).strip();
                if (site.isEmpty() ? isSite(before, behind) : Text.key(behind).equals(Text.key(site))) {
                    return before;
                }
                if (!site.isEmpty() && Text.key(before).equals(Text.key(site))) {
                    return behind;
                }
            }
        }
        return title;
    }

    private boolean isSite(String before, String behind) {
        boolean medium = SiteNames.isMedium(behind) && before.length() >= SHORTEST;
        boolean longer = before.length() >= 8 && before.length() > behind.length() && !isInHeading(behind);
        boolean foreign = before.length() >= SHORTEST && headings.stream().noneMatch(heading -> heading.level == 1)
                && Script.hasJapanese(before) && !Script.hasJapanese(behind);
        return medium || SiteNames.mayBe(behind) && (longer || foreign);
    }

    /** Whether a heading of the first level tells what stands behind a separator, or most of it: then it is no site's name. */
    private boolean isInHeading(String behind) {
        String key = Text.key(behind);
        String most = key.substring(0, Math.max(Math.min(SHORTEST, key.length()), key.length() * 6 / 10));
        return headings.stream().anyMatch(heading -> heading.level == 1 && heading.key.contains(most));
    }

    /** A title without the number of the page at its end: (1/2 ページ), （2/3）. */
    private static String withoutPage(String title) {
        int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'));
        if (open <= 0 || !(title.endsWith(")") || title.endsWith("）"))) {
            return title;
        }
        String inner = title.substring(open + 1, title.length() - 1).replace("ページ", "").strip();
        int slash = inner.indexOf('/');
        boolean numbers = slash > 0 && slash + 1 < inner.length()
                && inner.chars().allMatch(c -> c == '/' || c >= '0' && c <= '9') && inner.indexOf('/', slash + 1) < 0;
        return numbers && inner.length() <= 5 ? title.substring(0, open).strip() : title;
    }
}
