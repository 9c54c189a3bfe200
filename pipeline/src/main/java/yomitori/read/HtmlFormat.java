package yomitori.read;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import yomitori.source.Limits;
import yomitori.source.Problem;
import yomitori.text.Width;

/** Reads pages of HTML. */
final class HtmlFormat implements DocumentFormat {
    private static final int LONGEST_LEGAL_LINE = 160;

    private final Limits limits;
    private final Json json;

    HtmlFormat(Limits limits) {
        this.limits = limits;
        this.json = new Json(limits);
    }

    @Override
    public List<Reading> read(String text, Origin origin, List<Problem> warnings) {
        Document page = parse(text, limits);
        Draft draft = new Draft(limits, HtmlFormat::isFurniture);
        warnings.forEach(warning -> draft.warn(warning.kind(), warning.reason(), warning.remedy()));
        draft.showsHeadline();
        new HtmlMetadata(page, json).tell(draft);
        new HtmlBody(draft.writer(), new MainContent(page.body()), 0).write(page.body());
        if (draft.writer().blocks().isEmpty()) {
            new HtmlBody(draft.writer(), null, 0).write(page.body());
        }
        draft.writer().place(new SourceLines(text));
        return List.of(draft.finish(origin));
    }

    /** A page with bounded depth. */
    static Document parse(String text, Limits limits) {
        return Parser.htmlParser().setMaxDepth(limits.htmlDepth()).parseInput(text, "");
    }

    private static boolean isFurniture(CharSequence text, int start, int end) {
        return FurnitureCues.isLine(text, start, end) || end - start < LONGEST_LEGAL_LINE && isLegal(text, start, end);
    }

    /** Copyright lines. */
    private static boolean isLegal(CharSequence text, int start, int end) {
        char first = Width.fold(text.charAt(start));
        if (first != 'C' && first != 'c' && first != '©' && first != '(' && first != 'A') {
            return false;
        }
        String line = Width.fold(text.subSequence(start, end).toString()).toLowerCase(java.util.Locale.ROOT);
        return line.startsWith("copyright") || line.startsWith("©") || line.startsWith("(c)")
                || line.startsWith("all rights reserved");
    }
}
