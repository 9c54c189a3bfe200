package yomitori.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yomitori.export.ArticleJson;
import yomitori.index.ArticleIndexWriter;
import yomitori.index.Fingerprint;
import yomitori.index.IndexException;
import yomitori.index.IndexedArticle;
import yomitori.ingest.InputOutcome.Status;
import yomitori.source.Content;
import yomitori.source.Fetched;
import yomitori.source.FetchedSource;
import yomitori.source.Problem;
import yomitori.source.Source;

/** What is done with one source: look whether it has changed, read it, put it into the index. Safe to share between threads. */
final class IngestSteps implements OrderedWork.Steps<Source, IngestSteps.Prepared, List<InputOutcome>> {
    private final ArticleIndexWriter index;
    private final DocumentExtractor extractor;
    private final KnownSources known;

    IngestSteps(ArticleIndexWriter index, DocumentExtractor extractor, boolean force) {
        this.index = index;
        this.extractor = extractor;
        this.known = new KnownSources(index, force);
    }

    /** What is known of a source before anything is written. */
    sealed interface Prepared {
        /** The index knows it; {@code seen} where it looks different from outside but holds the same bytes. */
        record Unchanged(Optional<Fingerprint> seen) implements Prepared {}

        /** Its bytes cannot be had now; what the index knows of it stays. */
        record Unavailable(Problem problem) implements Prepared {}

        /** It is new or has changed. */
        record Read(Fingerprint fingerprint, List<Extracted> outcomes, List<IndexedArticle> articles) implements Prepared {}
    }

    @Override
    public Source fetch(Source source) {
        return source.isRemote() && !known.looksUnchanged(source) ? FetchedSource.of(source, known.validators(source)) : source;
    }

    @Override
    public Prepared prepare(Source source) {
        if (known.looksUnchanged(source)) {
            return new Prepared.Unchanged(Optional.empty());
        }
        return switch (source.fetch(known.validators(source))) {
            case Fetched.Unchanged unchanged -> new Prepared.Unchanged(Optional.empty());
            case Fetched.Refused refused -> new Prepared.Unavailable(refused.problem());
            case Fetched.Page page -> prepare(source, page);
        };
    }

    private Prepared prepare(Source source, Fetched.Page page) {
        Content content = page.content();
        Fingerprint seen = new Fingerprint(content.bytes().length, tellsAll(source, content) ? KnownSources.modified(source) : 0,
                hash(content), page.validators().etag(), page.validators().lastModified());
        if (known.fingerprint(source).filter(before -> before.sha256().equals(seen.sha256())).isPresent()) {
            return new Prepared.Unchanged(Optional.of(seen));
        }
        List<Extracted> outcomes = extractor.extract(source, content);
        List<IndexedArticle> articles = new ArrayList<>(outcomes.size());
        for (Extracted extracted : outcomes) {
            if (extracted instanceof Extracted.Done done) {
                articles.add(new IndexedArticle(done.article(), ArticleJson.bytes(done.article())));
            }
        }
        return new Prepared.Read(seen, outcomes, articles);
    }

    /** Whether the source looks different when any of its pages is: a file does not show that another one has changed. */
    private static boolean tellsAll(Source source, Content content) {
        return content.missing().isEmpty() && (content.further().isEmpty() || source.packed().isEmpty());
    }

    private static String hash(Content content) {
        String first = Hash.sha256(content.bytes());
        return content.further().isEmpty() ? first
                : Hash.sha256(first + content.further().stream().map(page -> Hash.sha256(page.bytes())).toList());
    }

    @Override
    public List<InputOutcome> finish(Source source, Prepared prepared) {
        String key = SourceKey.of(source.location());
        return switch (prepared) {
            case Prepared.Unchanged unchanged -> {
                unchanged.seen().ifPresent(seen -> index.touch(key, seen));
                yield List.of(InputOutcome.plain(source.location(), Status.UNCHANGED));
            }
            case Prepared.Unavailable unavailable ->
                List.of(InputOutcome.leftOut(source.location(), "", unavailable.problem()));
            case Prepared.Read read -> {
                boolean isKnown = index.holds(key);
                if (!read.articles().isEmpty()) {
                    index.put(key, read.fingerprint(), read.articles());
                } else {
                    index.remove(key); // rather than put in vain: the next run is to say again why nothing was read
                }
                Status status = isKnown ? Status.UPDATED : Status.ADDED;
                yield read.outcomes().stream().map(extracted -> InputOutcome.of(extracted, status)).toList();
            }
        };
    }

    @Override
    public List<InputOutcome> failed(Source source, Throwable cause) {
        if (cause instanceof IndexException broken) {
            throw broken;
        }
        return List.of(InputOutcome.leftOut(source.location(), "", DocumentExtractor.problem(cause)));
    }
}
