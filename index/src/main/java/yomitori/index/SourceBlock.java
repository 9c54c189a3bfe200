package yomitori.index;

import java.io.Closeable;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import yomitori.text.TextAnalyzer;

/**
 * The documents of one source, made one after the other while they are indexed: the facts of an article, the article, and
 * behind the last article the source. Reused from source to source, one a thread.
 */
final class SourceBlock implements Iterable<List<IndexableField>>, Closeable {
    private final FactDocument factDocument;
    private final ArticleDocument articleDocument;
    private final DocumentFields sourceFields = new DocumentFields();
    private String sourceKey;
    private BytesRef fingerprint;
    private List<IndexedArticle> articles;

    SourceBlock(TextAnalyzer titleAnalyzer) {
        TermRules rules = new TermRules();
        factDocument = new FactDocument(rules);
        articleDocument = new ArticleDocument(rules, titleAnalyzer);
    }

    SourceBlock of(String key, BytesRef packedFingerprint, List<IndexedArticle> content) {
        sourceKey = key;
        fingerprint = packedFingerprint;
        articles = content;
        return this;
    }

    void forget() {
        articles = List.of();
    }

    @Override
    public Iterator<List<IndexableField>> iterator() {
        return new Iterator<>() {
            private int article;
            private int fact;

            @Override
            public boolean hasNext() {
                return article <= articles.size();
            }

            @Override
            public List<IndexableField> next() {
                if (article > articles.size()) {
                    throw new NoSuchElementException();
                }
                if (article == articles.size()) {
                    article++;
                    return source();
                }
                IndexedArticle current = articles.get(article);
                if (fact < current.article().facts().size()) {
                    return factDocument.of(sourceKey, current.article(), fact++);
                }
                article++;
                fact = 0;
                return articleDocument.of(sourceKey, current);
            }
        };
    }

    private List<IndexableField> source() {
        sourceFields.clear();
        sourceFields.term(Fields.KIND, Fields.SOURCE);
        sourceFields.term(Fields.KEY, sourceKey);
        sourceFields.term(Fields.SOURCE_KEY, sourceKey);
        sourceFields.number(Fields.ARTICLE_COUNT, articles.size());
        sourceFields.add(new BinaryDocValuesField(Fields.FINGERPRINT, fingerprint));
        return sourceFields.list();
    }

    @Override
    public void close() {
        articleDocument.close();
    }
}
