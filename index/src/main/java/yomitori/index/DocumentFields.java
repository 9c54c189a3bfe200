package yomitori.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import yomitori.text.Article;

/** The fields of one document, filled anew for each. */
final class DocumentFields {
    private final List<IndexableField> fields = new ArrayList<>();

    List<IndexableField> list() {
        return fields;
    }

    void clear() {
        fields.clear();
    }

    void add(IndexableField field) {
        fields.add(field);
    }

    /** A term to filter by. */
    void term(String field, String value) {
        fields.add(new StringField(field, new BytesRef(value), Store.NO));
    }

    /** A term to filter and to count by. */
    void counted(String field, String value) {
        if (!value.isEmpty()) {
            fields.add(new KeywordField(field, new BytesRef(NameKey.bounded(value)), Store.NO));
        }
    }

    void number(String field, long value) {
        fields.add(new NumericDocValuesField(field, value));
    }

    /** What facts and articles have in common: key, site and day of publication. */
    void of(String sourceKey, Article article) {
        term(Fields.KEY, sourceKey);
        if (!article.metadata().site().isEmpty()) {
            fields.add(new SortedSetDocValuesField(Fields.SITE, new BytesRef(NameKey.bounded(article.metadata().site()))));
        }
        article.metadata().published().ifPresent(
                day -> fields.add(NumericDocValuesField.indexedField(Fields.PUBLISHED, day.toEpochDay())));
    }
}
