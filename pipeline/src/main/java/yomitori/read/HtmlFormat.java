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
    /** An article body declared to machines counts where the page itself shows so much less of it. */
    private static final int MUCH_LONGER = 2;
    private static final int LONG_PAGE = 1500;
    private static final int FAR_SHORTER = 8;

    private final Limits limits;
    private final Json json;
    private final Fragments fragments;

    HtmlFormat(Limits limits) {
        this.limits = limits;
        this.json = new Json(limits);
        this.fragments = new Fragments(limits);
    }

    @Override
    public List<Reading> read(String text, Origin origin, List<Problem> warnings) {
        Document page = parse(text, origin.clues().url(), limits);
        PageLines lines = new PageLines();
        Draft draft = new Draft(limits, lines);
        warnings.forEach(warning -> draft.warn(warning.kind(), warning.reason(), warning.remedy()));
        draft.showsHeadline();
        HtmlMetadata metadata = new HtmlMetadata(page, json);
        PageWalk walk = new PageWalk(page, metadata);
        metadata.seen();
        metadata.tell(draft);
        MainContent content = new MainContent(walk, metadata.heading(draft.title()));
        new HtmlBody(draft.writer(), content, 0).write(walk.body());
        if (draft.writer().blocks().isEmpty()) {
            new HtmlBody(draft.writer(), null, 0).write(page.body());
        }
        if (metadata.articleBody().length() > MUCH_LONGER * draft.writer().length()) {
            draft.writer().discard();
            fragments.write(metadata.articleBody(), draft.writer());
        }
        Questions questions = new Questions(metadata.answers(), limits);
        if (!questions.isEmpty()) {
            draft.writer().label(questions);
        }
        warn(walk, content, draft);
        draft.writer().place(new SourceLines(text));
        if (lines.isPaywalled()) {
            draft.paywalled();
        }
        if (content.leavesOut()) {
            draft.publishedElsewhere(() -> nearHeadline(page, draft.title()));
        }
        return List.of(draft.finish(origin));
    }

    private void warn(PageWalk walk, MainContent content, Draft draft) {
        if (walk.depth() >= limits.htmlDepth()) {
            draft.warn(Problem.Kind.NESTED_TOO_DEEP, "Its elements nest " + limits.htmlDepth()
                    + " deep or deeper; the deepest were read as text of those around them.", "See what made such a page.");
        }
        int visible = content.proseChars();
        if (visible > LONG_PAGE && draft.writer().length() * FAR_SHORTER < visible) {
            draft.warn(Problem.Kind.SHORT_BODY, "Of " + visible + " characters outside links, "
                    + draft.writer().length() + " were taken for the article.",
                    "See whether the article stands in it in several places.");
        }
    }

    /** A day that stands beside the headline, but outside of what was taken for the article. */
    private Optional<LocalDate> nearHeadline(Document page, String headline) {
        TextWriter whole = new TextWriter(limits);
        new HtmlBody(whole, null, 0).write(page.body());
        return DateSearch.near(headline, whole.text(), whole.blocks());
    }

    /** A page with bounded depth, of which nobody knows the address. */
    static Document parse(String text, Limits limits) {
        return parse(text, "", limits);
    }

    private static Document parse(String text, String address, Limits limits) {
        return Parser.htmlParser().setMaxDepth(limits.htmlDepth()).parseInput(text, address);
    }
}
