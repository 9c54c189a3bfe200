package yomitori.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/** The questions of {@link Searching}, asked of Lucene itself: ten hits in the same order, all of them counted. */
final class BareLucene implements Closeable {
    private static final int HITS = 10;
    private static final List<String> FACETS = List.of("type", "predicate", "entity", "unit", "site", "modality");
    private static final Query REPORTED =
            new TermInSetQuery("part", List.of(new BytesRef("BODY"), new BytesRef("SUMMARY")));
    private static final Query ARTICLE = new TermQuery(new Term("kind", "article"));
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE,
            new SortField("day", SortField.Type.LONG, true), new SortField("tie", SortField.Type.LONG));

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryBuilder builder = new QueryBuilder(new JapaneseAnalyzer());
    private final Map<String, StringDocValuesReaderState> states = new HashMap<>();

    BareLucene(Path index) throws IOException {
        directory = FSDirectory.open(index);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        for (String facet : FACETS) {
            states.put(facet, new StringDocValuesReaderState(reader, facet));
        }
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }

    private static Query within(Query query, Query filter) {
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
    }

    private TopFieldCollectorManager top() {
        return new TopFieldCollectorManager(BEST, HITS, null, Integer.MAX_VALUE);
    }

    long term(String word) throws IOException {
        return facts(searcher.search(within(builder.createBooleanQuery("said", word), REPORTED), top()));
    }

    long phrase(String words) throws IOException {
        return facts(searcher.search(within(builder.createPhraseQuery("said", words), REPORTED), top()));
    }

    long range(int percent) throws IOException {
        Query range = DoubleRange.newIntersectsQuery("percent", new double[] {percent}, new double[] {Double.POSITIVE_INFINITY});
        return facts(searcher.search(within(range, REPORTED), top()));
    }

    long faceted(String word) throws IOException {
        Query query = within(builder.createBooleanQuery("said", word), REPORTED);
        Object[] found = searcher.search(query, new MultiCollectorManager(top(), new FacetsCollectorManager()));
        long sum = facts((TopDocs) found[0]);
        for (String facet : FACETS) {
            sum -= new StringValueFacetCounts(states.get(facet), (FacetsCollector) found[1]).getTopChildren(HITS, facet)
                    .labelValues.length;
        }
        return sum;
    }

    long highlighted(String word) throws IOException {
        Query words = builder.createBooleanQuery("said", word);
        TopDocs found = searcher.search(within(words, REPORTED), top());
        return facts(found) + marks(words, "said", found);
    }

    long articles(String word) throws IOException {
        Query words = builder.createBooleanQuery("text", word);
        TopDocs found = searcher.search(within(words, ARTICLE), top());
        StoredFields stored = searcher.storedFields();
        long sum = found.totalHits.value();
        for (ScoreDoc hit : found.scoreDocs) {
            sum += stored.document(hit.doc, Set.of("head", "sentences", "body")).getFields().size();
        }
        return sum + marks(words, "text", found);
    }

    /** The stored fields of facts and of their articles. */
    private long facts(TopDocs found) throws IOException {
        StoredFields stored = searcher.storedFields();
        long sum = found.totalHits.value();
        for (ScoreDoc hit : found.scoreDocs) {
            sum += stored.document(hit.doc, Set.of("fact")).getBinaryValue("fact").length;
            LeafReaderContext leaf = leaf(hit.doc);
            NumericDocValues distance = leaf.reader().getNumericDocValues("toarticle");
            distance.advanceExact(hit.doc - leaf.docBase);
            sum += stored.document(hit.doc + (int) distance.longValue(), Set.of("head")).getBinaryValue("head").length;
        }
        return sum;
    }

    private LeafReaderContext leaf(int doc) {
        return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    }

    private long marks(Query words, String field, TopDocs found) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
        long sum = 0;
        for (ScoreDoc hit : found.scoreDocs) {
            LeafReaderContext leaf = leaf(hit.doc);
            Matches matches = weight.matches(leaf, hit.doc - leaf.docBase);
            MatchesIterator each = matches == null ? null : matches.getMatches(field);
            while (each != null && each.next()) {
                sum += each.startPosition() + each.startOffset();
            }
        }
        return sum;
    }

    /** How many bytes of UTF-8 the text in an article's JSON has, escapes counted as they are. */
    static long text(String json) {
        int start = json.indexOf("\"text\":\"") + 8;
        int end = start;
        while (json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        return json.substring(start, end).getBytes(StandardCharsets.UTF_8).length;
    }
}
