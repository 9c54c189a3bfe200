package yomitori.read;

import yomitori.source.Limits;

/** Writes the body of a member, whatever it is written in. */
final class Fragments {
    private final Limits limits;
    private final MarkdownFormat markdown;

    Fragments(Limits limits) {
        this.limits = limits;
        this.markdown = new MarkdownFormat(limits);
    }

    void write(String body, TextWriter writer) {
        if (PlainTextFormat.looksLikeHtml(body) || body.indexOf("&lt;") >= 0 || body.indexOf('<') >= 0
                && body.indexOf('>') >= 0) {
            new HtmlBody(writer, null, 0).write(HtmlFormat.parse(body, limits).body());
        } else if (PlainTextFormat.looksLikeMarkdown(body)) {
            markdown.write(body, writer, 1);
        } else {
            PlainTextFormat.write(org.jsoup.parser.Parser.unescapeEntities(body, false), writer);
        }
        writer.end();
    }
}
