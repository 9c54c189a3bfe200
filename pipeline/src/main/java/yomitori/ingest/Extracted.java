package yomitori.ingest;

import java.util.List;
import yomitori.extract.AnnotatedArticle;
import yomitori.source.Problem;

/** What became of one article. */
public sealed interface Extracted {
    /** The path or address that it was read from. */
    String source();

    /** The name in its container, such as a feed; empty for a document that is one article. */
    String member();

    /**
     * It was read.
     *
     * @param article what it says
     * @param member see {@link Extracted#member()}
     * @param warnings what was lost or mended in reading
     */
    record Done(AnnotatedArticle article, String member, List<Problem> warnings) implements Extracted {
        @Override
        public String source() {
            return article.article().source();
        }
    }

    /** It was left out, for the reason that the problem tells. */
    record LeftOut(String source, String member, Problem problem) implements Extracted {}
}
