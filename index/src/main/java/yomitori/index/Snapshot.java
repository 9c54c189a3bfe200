package yomitori.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;

/** What is worked out once for a reader and kept as long as it is searched. Safe to share between threads. */
final class Snapshot {
    private final IndexReader reader;
    private final FacetStates facets;
    private final ArticleHeads heads;
    private volatile Standing standing;
    private volatile Prints prints;

    Snapshot(IndexReader reader) {
        this.reader = reader;
        facets = new FacetStates(reader);
        heads = new ArticleHeads(reader);
    }

    boolean isOf(IndexReader other) {
        return reader == other;
    }

    FacetStates facets() {
        return facets;
    }

    ArticleHeads heads() {
        return heads;
    }

    Standing standing() throws IOException {
        Standing known = standing;
        if (known == null) {
            known = Standing.of(reader);
            standing = known;
        }
        return known;
    }

    Prints prints() throws IOException {
        Prints known = prints;
        if (known == null) {
            known = Prints.of(reader, heads);
            prints = known;
        }
        return known;
    }
}
