package yomitori.read;

import yomitori.source.Limits;

/** Chooses the format of a document: by its media type where that says something, otherwise by how it begins. */
final class DocumentFormats {
    private static final int HEAD = 1024;
    private static final String DOCTYPE = "<!doctype html";
    private static final String ROOT = "<html";

    private final DocumentFormat html;
    private final DocumentFormat markdown;
    private final DocumentFormat plain;
    private final DocumentFormat feed;
    private final DocumentFormat json;

    DocumentFormats(Limits limits) {
        html = new HtmlFormat(limits);
        markdown = new MarkdownFormat(limits);
        plain = new PlainTextFormat(limits);
        feed = new FeedFormat(limits);
        json = new JsonFormat(limits);
    }

    DocumentFormat of(String mediaType, String text) {
        return switch (mediaType) {
            case "text/html", "application/xhtml+xml" -> beginsAsPage(text, start(text)) || !isFeed(head(text)) ? html : feed;
            case "text/markdown", "text/x-markdown" -> markdown;
            case "application/json", "application/jsonl", "application/feed+json", "application/ld+json", "text/json" -> json;
            case "application/xml", "text/xml", "application/rss+xml", "application/atom+xml", "application/rdf+xml" ->
                isPage(head(text)) ? html : feed;
            case "text/plain" -> isPage(head(text)) ? html : plain;
            default -> byHead(head(text), text);
        };
    }

    private DocumentFormat byHead(String head, String text) {
        if (isFeed(head)) {
            return feed;
        }
        if (isPage(head) || PlainTextFormat.looksLikeHtml(head)) {
            return html;
        }
        if (head.startsWith("<?xml")) {
            return feed;
        }
        if (head.startsWith("{\"") || head.startsWith("{\n") || head.startsWith("{ ") || head.startsWith("[{")
                || head.startsWith("{\r")) {
            return json;
        }
        return PlainTextFormat.looksLikeMarkdown(text) ? markdown : plain;
    }

    static boolean isFeed(String head) {
        return head.startsWith("<") && !beginsAsPage(head, 0)
                && (head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:rdf"));
    }

    private static boolean isPage(String head) {
        return beginsAsPage(head, 0) || head.startsWith("<") && (head.contains("<html") || head.contains("<!doctype html"));
    }

    private static boolean beginsAsPage(String text, int start) {
        return text.regionMatches(true, start, DOCTYPE, 0, DOCTYPE.length())
                || text.regionMatches(true, start, ROOT, 0, ROOT.length());
    }

    /** The beginning of a text, with the letters that tags are written in in lower case. */
    static String head(String text) {
        int start = start(text);
        char[] head = new char[Math.min(text.length() - start, HEAD)];
        for (int i = 0; i < head.length; i++) {
            char c = text.charAt(start + i);
            head[i] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        return new String(head);
    }

    private static int start(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\uFEFF')) {
            start++;
        }
        return start;
    }
}
