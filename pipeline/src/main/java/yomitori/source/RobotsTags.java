package yomitori.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a page itself says to programs, in the header X-Robots-Tag or in elements {@code meta}.
 *
 * @param mayIndex whether it may be taken into an index
 * @param mayFollow whether its links may be followed
 */
record RobotsTags(boolean mayIndex, boolean mayFollow) {
    private static final RobotsTags SILENT = new RobotsTags(true, true);
    /** Where the head of a page ends at the latest. */
    private static final int HEAD = 256 << 10;
    /** Rules that have a value behind a colon, which is then not the name of a program. */
    private static final Set<String> WITH_VALUE =
            Set.of("unavailable_after", "max-snippet", "max-image-preview", "max-video-preview");

    static RobotsTags of(Answer.Response response, boolean isHtml, String program) {
        RobotsTags tags = SILENT;
        for (String header : response.headers().getOrDefault("x-robots-tag", List.of())) {
            tags = tags.and(ofHeader(header, program));
        }
        return isHtml ? tags.and(ofHead(response.body(), program)) : tags;
    }

    /** Behind the name of a program, the rest of the header is for that program alone. */
    private static RobotsTags ofHeader(String header, String program) {
        int colon = header.indexOf(':');
        String before = colon < 0 ? "" : header.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (colon < 0 || before.indexOf(',') >= 0 || WITH_VALUE.contains(before)) {
            return ofRules(header);
        }
        return before.equals(program) || before.equals("*") ? ofRules(header.substring(colon + 1)) : SILENT;
    }

    private static RobotsTags ofHead(byte[] page, String program) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        String lower = head.toLowerCase(Locale.ROOT);
        int body = lower.indexOf("<body");
        int end = body < 0 ? head.length() : body;
        if (lower.lastIndexOf("robots", end) < 0 && lower.lastIndexOf(program, end) < 0) {
            return SILENT;
        }
        RobotsTags tags = SILENT;
        for (Element meta : Jsoup.parse(head.substring(0, end)).select("meta[name][content]")) {
            String name = meta.attr("name").strip().toLowerCase(Locale.ROOT);
            if (name.equals("robots") || name.equals(program)) {
                tags = tags.and(ofRules(meta.attr("content")));
            }
        }
        return tags;
    }

    private static RobotsTags ofRules(String rules) {
        boolean mayIndex = true;
        boolean mayFollow = true;
        for (String rule : rules.toLowerCase(Locale.ROOT).split(",")) {
            switch (rule.strip()) {
                case "none" -> {
                    mayIndex = false;
                    mayFollow = false;
                }
                case "noindex" -> mayIndex = false;
                case "nofollow" -> mayFollow = false;
                default -> { }
            }
        }
        return new RobotsTags(mayIndex, mayFollow);
    }

    private RobotsTags and(RobotsTags other) {
        return new RobotsTags(mayIndex && other.mayIndex, mayFollow && other.mayFollow);
    }
}
