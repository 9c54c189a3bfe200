package yomitori.ingest;

import java.time.Instant;
import java.util.Optional;
import yomitori.index.ArticleIndexWriter;
import yomitori.index.Fingerprint;
import yomitori.source.Source;
import yomitori.source.Validators;

/** What an index knows of sources that earlier runs have put into it. Safe to share between threads. */
public final class KnownSources {
    private final ArticleIndexWriter index;
    private final boolean isForgotten;

    /** @param isForgotten whether everything is to be read as if nothing were known */
    public KnownSources(ArticleIndexWriter index, boolean isForgotten) {
        this.index = index;
        this.isForgotten = isForgotten;
    }

    Optional<Fingerprint> fingerprint(Source source) {
        return isForgotten ? Optional.empty() : index.fingerprint(SourceKey.of(source.location()));
    }

    /** By what the source's server can tell whether it has changed. */
    public Validators validators(Source source) {
        return fingerprint(source).map(known -> new Validators(known.etag(), known.lastModified())).orElse(Validators.NONE);
    }

    /** Whether it looks unchanged from outside, without a look at its bytes. */
    boolean looksUnchanged(Source source) {
        return source.lastModified().isPresent() && fingerprint(source)
                .filter(known -> known.modifiedMillis() == modified(source))
                .filter(known -> source.isRemote() || known.size() == source.size())
                .isPresent();
    }

    /** In milliseconds since 1970; 0 where nobody knows. */
    static long modified(Source source) {
        return source.lastModified().map(Instant::toEpochMilli).orElse(0L);
    }
}
