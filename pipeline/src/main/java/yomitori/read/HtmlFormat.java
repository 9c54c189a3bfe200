package yomitori.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import yomitori.source.Limits;
import yomitori.source.Problem;

/** Reads pages of HTML. */
final class HtmlFormat implements DocumentFormat {
    private final Limits limits;
    private final Json json;

    HtmlFormat(Limits limits) {
        this.limits = limits;
        this.json = new Json(limits);
    }

    @Override
    public List<Reading> read(String text, Origin origin, List<Problem> warnings) {
        Document page = parse(text, limits);
        PageLines lines = new PageLines();
        Draft draft = new Draft(limits, lines);
        warnings.forEach(warning -> draft.warn(warning.kind(), warning.reason(), warning.remedy()));
        draft.showsHeadline();
        HtmlMetadata metadata = new HtmlMetadata(page, json);
        metadata.tell(draft);
        new HtmlBody(draft.writer(), new MainContent(page.body(), metadata.heading(draft.title())), 0).write(page.body());
        if (draft.writer().blocks().isEmpty()) {
            new HtmlBody(draft.writer(), null, 0).write(page.body());
        }
        draft.writer().place(new SourceLines(text));
        if (lines.isPaywalled()) {
            draft.paywalled();
        }
        if (!draft.isDated()) {
            draft.published(DateSearch.atHead(draft.writer().text(), draft.writer().blocks())
                    .or(() -> nearHeadline(page, draft.title())));
        }
        return List.of(draft.finish(origin));
    }

    /** A day that stands beside the headline, but outside of what was taken for the article. */
    private Optional<LocalDate> nearHeadline(Document page, String headline) {
        TextWriter whole = new TextWriter(limits);
        new HtmlBody(whole, null, 0).write(page.body());
        return DateSearch.near(headline, whole.text(), whole.blocks());
    }

    /** A page with bounded depth. */
    static Document parse(String text, Limits limits) {
        return Parser.htmlParser().setMaxDepth(limits.htmlDepth()).parseInput(text, "");
    }
}
