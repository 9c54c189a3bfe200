package yomitori.read;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;
import yomitori.read.MetadataKeys.Role;
import yomitori.source.Limits;
import yomitori.source.Problem;

/** Reads Markdown with front matter. It is made HTML on the way, as HTML in it may begin in one block and end in another. */
final class MarkdownFormat implements DocumentFormat {
    /** Marks within a paragraph nest no deeper in anything that is meant. */
    private static final int INLINE_NESTING = 64;
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (!node.getSourceSpans().isEmpty()) {
                    attributes.put(HtmlBody.LINE, Integer.toString(node.getSourceSpans().getFirst().getLineIndex() + 1));
                }
            })
            .build();

    private final Limits limits;
    private final Parser parser;

    MarkdownFormat(Limits limits) {
        this.limits = limits;
        this.parser = Parser.builder()
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(limits.htmlDepth())
                .maxInlineNesting(INLINE_NESTING)
                .build();
    }

    @Override
    public List<Reading> read(String text, Origin origin, List<Problem> warnings) {
        Draft draft = new Draft(limits);
        warnings.forEach(warning -> draft.warn(warning.kind(), warning.reason(), warning.remedy()));
        FrontMatter front = FrontMatter.of(text, limits.frontMatterCharacters(), limits.nestingDepth());
        if (!front.fault().isEmpty()) {
            draft.warn(Problem.Kind.BAD_FRONT_MATTER, "The front matter does not parse: " + front.fault() + ".",
                    "Mend it; keys that stand on lines of their own were read.");
        }
        tell(front, draft);
        int firstLine = 1 + (int) text.substring(0, front.bodyStart()).chars().filter(c -> c == '\n').count();
        write(text.substring(front.bodyStart()), draft.writer(), firstLine);
        return List.of(draft.finish(origin));
    }

    /** Writes Markdown without front matter. */
    void write(String markdown, TextWriter writer, int firstLine) {
        Node document = parser.parse(MarkdownDialects.plain(markdown));
        LeftoverMarks.remove(document);
        LineEnds.decide(document);
        Document page = HtmlFormat.parse(RENDERER.render(document), limits);
        new HtmlBody(writer, null, firstLine).write(page.body());
    }

    /** A title without the marks that some writers put into it. */
    private static String plain(String title) {
        String plain = title.replace("**", "").replace("`", "");
        return plain.startsWith("# ") || plain.startsWith("## ") ? plain.substring(plain.indexOf(' ') + 1) : plain;
    }

    private static void tell(FrontMatter front, Draft draft) {
        MetadataKeys keys = MetadataKeys.FRONT;
        draft.title(plain(keys.get(Role.TITLE, front::get)));
        draft.author(keys.get(Role.AUTHOR, front::get));
        draft.author(front.get("author.name"));
        draft.site(keys.get(Role.SITE, front::get));
        draft.language(keys.get(Role.LANGUAGE, front::get));
        draft.url(keys.get(Role.URL, front::get));
        draft.published(Dates.in(keys.get(Role.PUBLISHED, front::get)));
        draft.modified(Dates.in(keys.get(Role.MODIFIED, front::get)));
    }
}
