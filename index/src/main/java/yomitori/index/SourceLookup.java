package yomitori.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Finds the sources of the last commit by their keys. Safe to share between threads. */
final class SourceLookup implements Closeable {
    private final ReaderManager readers;

    SourceLookup(Directory directory) throws IOException {
        readers = new ReaderManager(directory);
    }

    Optional<SignedFingerprint> find(String sourceKey) throws IOException {
        DirectoryReader reader = readers.acquire();
        try {
            BytesRef key = new BytesRef(sourceKey);
            for (LeafReaderContext context : reader.leaves()) {
                Terms terms = context.reader().terms(Fields.SOURCE_KEY);
                TermsEnum found = terms == null ? null : terms.iterator();
                if (found != null && found.seekExact(key)) {
                    SignedFingerprint fingerprint = fingerprint(context.reader(), found);
                    if (fingerprint != null) {
                        return Optional.of(fingerprint);
                    }
                }
            }
            return Optional.empty();
        } finally {
            readers.release(reader);
        }
    }

    private static SignedFingerprint fingerprint(LeafReader reader, TermsEnum key) throws IOException {
        Bits live = reader.getLiveDocs();
        PostingsEnum sources = key.postings(null, PostingsEnum.NONE);
        BinaryDocValues fingerprints = reader.getBinaryDocValues(Fields.FINGERPRINT);
        for (int doc = sources.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = sources.nextDoc()) {
            if ((live == null || live.get(doc)) && fingerprints.advanceExact(doc)) {
                return SignedFingerprint.unpack(fingerprints.binaryValue());
            }
        }
        return null;
    }

    List<String> keys() throws IOException {
        List<String> keys = new ArrayList<>();
        DirectoryReader reader = readers.acquire();
        try {
            for (LeafReaderContext context : reader.leaves()) {
                Terms terms = context.reader().terms(Fields.SOURCE_KEY);
                if (terms == null) {
                    continue;
                }
                TermsEnum each = terms.iterator();
                for (BytesRef key = each.next(); key != null; key = each.next()) {
                    if (fingerprint(context.reader(), each) != null) {
                        keys.add(key.utf8ToString());
                    }
                }
            }
            return keys;
        } finally {
            readers.release(reader);
        }
    }

    void refresh() throws IOException {
        readers.maybeRefreshBlocking();
    }

    @Override
    public void close() throws IOException {
        readers.close();
    }
}
