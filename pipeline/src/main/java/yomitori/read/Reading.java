package yomitori.read;

import java.util.List;
import yomitori.source.Problem;
import yomitori.text.Article;

/** What became of one document, or of one member of a container such as a feed. */
public sealed interface Reading {
    /** The path or address of the document, with {@code !/} and the member's name behind it for a member of a container. */
    String source();

    /** The member's name in its container, stable while the container grows; empty for a document that is one article. */
    String member();

    /**
     * An article was read.
     *
     * @param article the article
     * @param member see {@link Reading#member()}
     * @param warnings what was lost or mended on the way; mostly none
     */
    record Read(Article article, String member, List<Problem> warnings) implements Reading {
        public Read {
            warnings = List.copyOf(warnings);
        }

        @Override
        public String source() {
            return article.source();
        }
    }

    /** Nothing was read, for the reason that the problem tells. */
    record Skipped(String source, String member, Problem problem) implements Reading {}
}
