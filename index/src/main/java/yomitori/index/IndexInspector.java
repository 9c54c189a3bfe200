package yomitori.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Checks one index. */
final class IndexInspector {
    private static final int MOST_FAULTS = 20;

    private final Path folder;
    private final List<String> faults = new ArrayList<>();
    private long sources;
    private long articles;
    private long facts;

    IndexInspector(Path folder) {
        this.folder = folder;
    }

    IndexCheck.Verdict check() {
        try (Directory directory = IndexFolder.openExisting(folder)) {
            checkFiles(directory);
            if (faults.isEmpty()) {
                try (DirectoryReader reader = DirectoryReader.open(directory)) {
                    for (LeafReaderContext leaf : reader.leaves()) {
                        checkBlocks(leaf.reader());
                    }
                }
            }
        } catch (IndexException e) {
            if (e.kind() != IndexException.Kind.DAMAGED) {
                throw e;
            }
            fault(e.getMessage().lines().findFirst().orElse("damaged"));
        } catch (IOException | RuntimeException e) {
            IndexException known = Failures.of(folder, e);
            if (known.kind() != IndexException.Kind.DAMAGED) {
                throw known;
            }
            fault("cannot be read: " + e.getMessage());
        }
        String remedy = faults.isEmpty() ? "" : Failures.REBUILD;
        return new IndexCheck.Verdict(folder, sources, articles, facts, List.copyOf(faults), remedy);
    }

    private void checkFiles(Directory directory) throws IOException {
        try (CheckIndex lucene = new CheckIndex(directory)) {
            lucene.setThreadCount(1);
            CheckIndex.Status status = lucene.checkIndex();
            if (status.clean) {
                return;
            }
            if (status.missingSegments) {
                fault("the list of its parts is missing or unreadable");
            }
            for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
                if (segment.error != null) {
                    fault("part " + segment.name + ": " + segment.error.getMessage());
                }
            }
            if (faults.isEmpty()) {
                fault(status.numBadSegments + " of its parts are damaged");
            }
        }
    }

    /** Every key's documents are facts, their article, and so on, and at the end the source. */
    private void checkBlocks(LeafReader reader) throws IOException {
        Terms terms = reader.terms(Fields.KEY);
        if (terms == null) {
            return;
        }
        TermsEnum keys = terms.iterator();
        PostingsEnum documents = null;
        for (BytesRef key = keys.next(); key != null && faults.size() < MOST_FAULTS; key = keys.next()) {
            documents = keys.postings(documents, PostingsEnum.NONE);
            checkBlock(key.utf8ToString(), documents, reader);
        }
    }

    private void checkBlock(String key, PostingsEnum documents, LeafReader reader) throws IOException {
        Bits live = reader.getLiveDocs();
        NumericDocValues toArticle = reader.getNumericDocValues(Fields.TO_ARTICLE);
        NumericDocValues factCount = reader.getNumericDocValues(Fields.FACT_COUNT);
        NumericDocValues articleCount = reader.getNumericDocValues(Fields.ARTICLE_COUNT);
        BinaryDocValues fingerprints = reader.getBinaryDocValues(Fields.FINGERPRINT);
        int factsOfArticle = 0;
        int articlesOfSource = 0;
        int awaited = -1;
        boolean open = false;
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (live != null && !live.get(doc)) {
                continue;
            }
            open = true;
            if (has(toArticle, doc)) {
                int article = doc + (int) toArticle.longValue();
                expect(awaited < 0 || awaited == article, key, "a fact points to another article than its neighbours");
                awaited = article;
                factsOfArticle++;
                facts++;
            } else if (has(factCount, doc)) {
                expect(awaited < 0 || awaited == doc, key, "a fact has no article");
                expect(factCount.longValue() == factsOfArticle, key, "an article misses some of its facts");
                awaited = -1;
                factsOfArticle = 0;
                articlesOfSource++;
                articles++;
            } else if (has(articleCount, doc)) {
                expect(awaited < 0, key, "a fact has no article");
                expect(articleCount.longValue() == articlesOfSource, key, "the source misses some of its articles");
                expect(fingerprints != null && fingerprints.advanceExact(doc), key, "the source has no fingerprint");
                articlesOfSource = 0;
                open = false;
                sources++;
            } else {
                fault("»" + key + "«: document " + doc + " is neither fact, article nor source");
            }
        }
        expect(!open, key, "articles without their source");
    }

    private static boolean has(NumericDocValues values, int doc) throws IOException {
        return values != null && values.advanceExact(doc);
    }

    private void expect(boolean holds, String key, String fault) {
        if (!holds) {
            fault("»" + key + "«: " + fault);
        }
    }

    private void fault(String fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }
}
