package yomitori.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import yomitori.text.TextAnalyzer;

/**
 * Writes articles into an index. Safe to share between threads. What was put becomes visible with {@link #commit()}, all of it
 * at once; a crash at any moment leaves the last commit. One writer at a time; searches may run beside it.
 */
public final class ArticleIndexWriter implements Closeable {
    private static final int BUFFER_MEGABYTES = 24;
    private static final int SEGMENTS_PER_TIER = 4;

    private final Path folder;
    private final String signature;
    private final Directory directory;
    private final IndexWriter writer;
    private final SourceLookup lookup;
    private final TextAnalyzer titleAnalyzer = new TextAnalyzer();
    private final Queue<SourceBlock> blocks = new ConcurrentLinkedQueue<>();
    /** What this writer has changed since the last commit; empty for a removed source. */
    private final ConcurrentMap<String, Optional<Fingerprint>> changed = new ConcurrentHashMap<>();

    /** Articles are put by many threads at once; while standing questions are asked, none is. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final QuerySupport support;
    private final AlertListener listener;
    private final AlertMatcher matcher;
    /** By name. */
    private final Map<String, Alert> alerts = new ConcurrentSkipListMap<>();

    private ArticleIndexWriter(Path folder, String signature, QuerySupport support, AlertListener listener) throws IOException {
        this.support = support;
        this.listener = listener;
        this.folder = folder;
        this.signature = signature;
        directory = IndexFolder.openOrCreate(folder);
        boolean done = false;
        IndexWriter opened = null;
        try {
            opened = new IndexWriter(directory, configuration());
            if (!DirectoryReader.indexExists(directory)) {
                opened.setLiveCommitData(IndexFolder.mark().entrySet());
                opened.commit();
            }
            lookup = new SourceLookup(directory);
            try (DirectoryReader committed = DirectoryReader.open(directory)) {
                AlertDocuments.alerts(new IndexSearcher(committed)).forEach(alert -> alerts.put(alert.name(), alert));
            }
            done = true;
        } finally {
            if (!done) {
                if (opened != null) {
                    opened.rollback();
                }
                directory.close();
            }
        }
        writer = opened;
        matcher = new AlertMatcher(writer, directory, support, listener);
    }

    private static IndexWriterConfig configuration() {
        IndexWriterConfig configuration = new IndexWriterConfig();
        configuration.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        configuration.setUseCompoundFile(false);
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setSegmentsPerTier(SEGMENTS_PER_TIER); // each part of the index keeps words of its own
        configuration.setMergePolicy(merging);
        return configuration;
    }

    /**
     * Opens an index for writing; makes one where the folder is missing or empty.
     *
     * @param signature says which tables and rules read the articles; sources that were put under another one have no fingerprint
     * @throws IndexException when another writer is at work, when the folder holds something else, or when it cannot be written
     */
    public static ArticleIndexWriter open(Path folder, String signature) {
        return open(folder, signature, QuerySupport.NONE, AlertListener.NONE);
    }

    /**
     * As {@link #open(Path, String)}, and asks standing questions.
     *
     * @param support reads the names and values in them
     * @param listener is told what they find
     */
    public static ArticleIndexWriter open(Path folder, String signature, QuerySupport support, AlertListener listener) {
        try {
            return new ArticleIndexWriter(folder, Objects.requireNonNull(signature), support, listener);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** How the source looked when it was put, by this writer or an earlier one; empty where it must be read (again). */
    public Optional<Fingerprint> fingerprint(String sourceKey) {
        Optional<Fingerprint> recent = changed.get(sourceKey);
        if (recent != null) {
            return recent;
        }
        try {
            return lookup.find(sourceKey)
                    .filter(found -> found.signature().equals(signature))
                    .map(SignedFingerprint::fingerprint);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** Whether anything was put for the source, under whatever signature. */
    public boolean holds(String sourceKey) {
        Optional<Fingerprint> recent = changed.get(sourceKey);
        try {
            return recent != null ? recent.isPresent() : lookup.find(sourceKey).isPresent();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /**
     * Replaces everything that a source has brought.
     *
     * @param sourceKey the same for the same source on every run, at most 8,000 characters
     * @param articles in the order of the source; none for a source that was read in vain
     */
    public void put(String sourceKey, Fingerprint fingerprint, List<IndexedArticle> articles) {
        requireKey(sourceKey);
        SourceBlock pooled = blocks.poll();
        SourceBlock block = pooled == null ? new SourceBlock(titleAnalyzer) : pooled;
        gate.readLock().lock();
        try {
            block.of(sourceKey, new SignedFingerprint(fingerprint, signature).pack(), List.copyOf(articles));
            writer.updateDocuments(new Term(Fields.KEY, sourceKey), block);
            changed.put(sourceKey, Optional.of(fingerprint));
            block.forget();
            blocks.add(block);
        } catch (IOException | IllegalStateException e) {
            throw Failures.of(folder, e);
        } finally {
            gate.readLock().unlock();
        }
    }

    /**
     * Notes that an unchanged source has another time or size, without touching its articles. Does nothing where it isn't
     * known.
     */
    public void touch(String sourceKey, Fingerprint fingerprint) {
        if (fingerprint(sourceKey).isEmpty()) {
            return;
        }
        try {
            writer.updateDocValues(new Term(Fields.SOURCE_KEY, sourceKey),
                    new BinaryDocValuesField(Fields.FINGERPRINT, new SignedFingerprint(fingerprint, signature).pack()));
            changed.put(sourceKey, Optional.of(fingerprint));
        } catch (IOException | IllegalStateException e) {
            throw Failures.of(folder, e);
        }
    }

    /** Forgets a source with its articles and facts. */
    public void remove(String sourceKey) {
        try {
            writer.deleteDocuments(new Term(Fields.KEY, sourceKey));
            changed.put(sourceKey, Optional.empty());
        } catch (IOException | IllegalStateException e) {
            throw Failures.of(folder, e);
        }
    }

    /** The keys of all sources, those put since the last commit among them, sorted; a copy. */
    public Set<String> sourceKeys() {
        try {
            TreeSet<String> keys = new TreeSet<>(lookup.keys());
            changed.forEach((key, fingerprint) -> {
                if (fingerprint.isPresent()) {
                    keys.add(key);
                } else {
                    keys.remove(key);
                }
            });
            return Collections.unmodifiableSet(keys);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** The standing questions, by name. */
    public List<Alert> alerts() {
        return List.copyOf(alerts.values());
    }

    /**
     * Asks a question of every article that is put from now on, in this and later runs, until it is {@link #removeAlert removed};
     * safe with the next {@link #commit()}.
     *
     * @throws QueryException where the query cannot be understood
     * @throws IllegalArgumentException where there is one of that name
     */
    public void addAlert(Alert alert) {
        if (alerts.containsKey(alert.name())) {
            throw new IllegalArgumentException("there is an alert »" + alert.name() + "« already; remove it first");
        }
        try (DirectoryReader committed = DirectoryReader.open(directory)) {
            CompiledQuery.of(alert.query(), alert.target(), new IndexSearcher(committed), support);
            writer.addDocument(AlertDocuments.of(alert));
            alerts.put(alert.name(), alert);
        } catch (IOException | IllegalStateException e) {
            throw Failures.of(folder, e);
        }
    }

    /** Forgets a question and its hits; whether there was one of that name. */
    public boolean removeAlert(String name) {
        try {
            writer.deleteDocuments(new Term(Fields.ALERT_NAME, name));
            return alerts.remove(name) != null;
        } catch (IOException | IllegalStateException e) {
            throw Failures.of(folder, e);
        }
    }

    /**
     * Makes everything visible that was put and removed so far, and safe on the disk, with what standing questions find in it;
     * then
     * tells of that.
     */
    public synchronized void commit() {
        try {
            List<Map.Entry<String, Optional<Fingerprint>>> before;
            List<AlertHit> hits;
            gate.writeLock().lock();
            try {
                before = List.copyOf(changed.entrySet());
                hits = matcher.match(alerts.values(),
                        before.stream().filter(each -> each.getValue().isPresent()).map(Map.Entry::getKey).toList());
                writer.setLiveCommitData(IndexFolder.mark().entrySet());
                if (!alerts.isEmpty()) {
                    writer.prepareCommit(); // what is put from here on has not been matched, and belongs to the next commit
                }
            } finally {
                gate.writeLock().unlock();
            }
            writer.commit();
            lookup.refresh();
            before.forEach(entry -> changed.remove(entry.getKey(), entry.getValue()));
            hits.forEach(listener::found);
        } catch (IOException | IllegalStateException e) {
            throw Failures.of(folder, e);
        }
    }

    /**
     * Ends the writing; waits until the parts of the index are merged. What was put since the last {@link #commit()} is
     * dropped.
     */
    @Override
    public synchronized void close() {
        try (directory; lookup) {
            if (!changed.isEmpty()) {
                writer.rollback();
            } else if (writer.isOpen()) {
                writer.close();
            }
            for (SourceBlock block = blocks.poll(); block != null; block = blocks.poll()) {
                block.close();
            }
        } catch (IOException | IllegalStateException e) {
            throw Failures.of(folder, e);
        }
    }

    private static void requireKey(String sourceKey) {
        if (sourceKey.isEmpty() || sourceKey.length() > 8000) {
            throw new IllegalArgumentException("a source key has 1 to 8000 characters, not " + sourceKey.length());
        }
    }
}
