package yomitori.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.valuesource.LongFieldSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
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
import org.apache.lucene.search.grouping.GroupDocs;
import org.apache.lucene.search.grouping.GroupingSearch;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import yomitori.extract.Resources;
import yomitori.index.ArticleIndex;


/**
 * The questions of {@link Searching}, asked of Lucene itself for the same answer: the words analysed, ten hits in the same
 * order, all of them counted, the stored fields of hits and of their articles loaded, and the words found again in them. A
 * fact that several articles state is one hit: that is {@link GroupingSearch}, with twenty of its other statements and the
 * articles of those. The words of facts are marked by the offsets of the postings; those of articles, which have none
 * there, by {@link UnifiedHighlighter}.
 */
final class BareLucene implements Closeable {
    private static final int HITS = 10;
    private static final int STATEMENTS = 21;
    private static final int MEGABYTES_FOR_GROUPS = 16;
    private static final List<String> FACETS = List.of("type", "predicate", "entity", "unit", "site", "modality");
    private static final Query REPORTED =
            new TermInSetQuery("part", List.of(new BytesRef("BODY"), new BytesRef("SUMMARY")));
    private static final Query ARTICLE = new TermQuery(new Term("kind", "article"));
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE,
            new SortField("day", SortField.Type.LONG, true), new SortField("tie", SortField.Type.LONG));

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer = new JapaneseAnalyzer();
    private final QueryBuilder builder = new QueryBuilder(analyzer);
    private final byte[] common;
    private final Map<String, StringDocValuesReaderState> states = new HashMap<>();

    BareLucene(Path index) throws IOException {
        directory = FSDirectory.open(index);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        common = new String(Resources.beside(ArticleIndex.class, "common.txt"), UTF_8).replace("\n", "\\n").getBytes(UTF_8);
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

    private Query words(String field, String words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words.split(" OR ")) {
            any.add(builder.createBooleanQuery(field, word), Occur.SHOULD);
        }
        return any.build();
    }

    long flat(String word) throws IOException {
        Query words = words("said", word);
        TopDocs found = searcher.search(within(words, REPORTED), top());
        return found.totalHits.value() + facts(found.scoreDocs) + marks(words, "said", found.scoreDocs);
    }

    /** One or several words. */
    long term(String word) throws IOException {
        return grouped(words("said", word));
    }

    long phrase(String words) throws IOException {
        return grouped(builder.createPhraseQuery("said", words));
    }

    private long grouped(Query words) throws IOException {
        ScoreDoc[] hits = groups(within(words, REPORTED));
        return hits.length + marks(words, "said", hits);
    }

    long range(int percent) throws IOException {
        Query range = DoubleRange.newIntersectsQuery("percent", new double[] {percent}, new double[] {Double.POSITIVE_INFINITY});
        return groups(within(range, REPORTED)).length;
    }

    long faceted(String word) throws IOException {
        Query words = words("said", word);
        FacetsCollector counted = searcher.search(within(words, REPORTED), new FacetsCollectorManager());
        long sum = grouped(words);
        for (String facet : FACETS) {
            sum -= new StringValueFacetCounts(states.get(facet), counted).getTopChildren(HITS, facet).labelValues.length;
        }
        return sum - new LongValueFacetCounts("published", counted).getAllChildrenSortByValue().childCount;
    }

    long articles(String word) throws IOException {
        Query words = words("text", word);
        TopDocs found = searcher.search(within(words, ARTICLE), top());
        StoredFields stored = searcher.storedFields();
        long sum = found.totalHits.value();
        for (ScoreDoc hit : found.scoreDocs) {
            sum += stored.document(hit.doc, Set.of("head")).getFields().size();
        }
        OfTexts highlighter = new OfTexts(searcher, analyzer, this::text);
        for (String snippet : highlighter.highlight("text", words, found, 1)) {
            sum += snippet.length();
        }
        return sum;
    }

    /** The best hit of each group, once all that is shown of the group is loaded. */
    private ScoreDoc[] groups(Query query) throws IOException {
        GroupingSearch search = new GroupingSearch(new LongFieldSource("same"), new HashMap<>());
        search.setGroupSort(BEST).setSortWithinGroup(BEST).setGroupDocsLimit(STATEMENTS).setIncludeMaxScore(false);
        search.setCachingInMB(MEGABYTES_FOR_GROUPS, true);
        GroupDocs<?>[] groups = search.search(searcher, query, 0, HITS).groups;
        ScoreDoc[] hits = new ScoreDoc[groups.length];
        long sum = 0;
        for (int i = 0; i < groups.length; i++) {
            ScoreDoc[] statements = groups[i].scoreDocs();
            hits[i] = statements[0];
            for (ScoreDoc other : Arrays.asList(statements).subList(1, statements.length)) {
                sum += head(other.doc);
            }
        }
        return sum + facts(hits) == 0 ? new ScoreDoc[0] : hits;
    }

    /** The stored fields of facts and of their articles. */
    private long facts(ScoreDoc[] hits) throws IOException {
        StoredFields stored = searcher.storedFields();
        long sum = 0;
        for (ScoreDoc hit : hits) {
            sum += stored.document(hit.doc, Set.of("fact")).getBinaryValue("fact").length + head(hit.doc);
        }
        return sum;
    }

    private long head(int fact) throws IOException {
        LeafReaderContext leaf = leaf(fact);
        NumericDocValues distance = leaf.reader().getNumericDocValues("toarticle");
        distance.advanceExact(fact - leaf.docBase);
        return searcher.storedFields().document(fact + (int) distance.longValue(), Set.of("head")).getBinaryValue("head").length;
    }

    private LeafReaderContext leaf(int doc) {
        return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    }

    /** The text of an article, behind a few bytes that say where its sentences stand. */
    private String text(int article) {
        Inflater inflater = new Inflater(true);
        try {
            LeafReaderContext leaf = leaf(article);
            BinaryDocValues bodies = leaf.reader().getBinaryDocValues("body");
            bodies.advanceExact(article - leaf.docBase);
            BytesRef stored = bodies.binaryValue();
            ByteBuffer body = ByteBuffer.wrap(stored.bytes, stored.offset, stored.length);
            byte[] text = new byte[body.getInt()];
            inflater.setDictionary(common);
            inflater.setInput(body);
            inflater.inflate(text);
            return new String(text, UTF_8);
        } catch (IOException | DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }

    private long marks(Query words, String field, ScoreDoc[] hits) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
        long sum = 0;
        for (ScoreDoc hit : hits) {
            LeafReaderContext leaf = leaf(hit.doc);
            Matches matches = weight.matches(leaf, hit.doc - leaf.docBase);
            MatchesIterator each = matches == null ? null : matches.getMatches(field);
            while (each != null && each.next()) {
                sum += each.startPosition() + each.startOffset();
            }
        }
        return sum;
    }

    /** Highlights texts that a function gives by the number of their document. */
    private static final class OfTexts extends UnifiedHighlighter {
        private final IntFunction<String> texts;

        OfTexts(IndexSearcher searcher, Analyzer analyzer, IntFunction<String> texts) {
            super(new Builder(searcher, analyzer).withFieldMatcher("text"::equals).withWeightMatches(false));
            this.texts = texts;
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int most) throws IOException {
            List<CharSequence[]> loaded = new ArrayList<>();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                loaded.add(new CharSequence[] {texts.apply(doc)});
            }
            return loaded;
        }
    }

    /** How many bytes of UTF-8 the text in an article's JSON has, escapes counted as they are. */
    static long text(String json) {
        int start = json.indexOf("\"text\":\"") + 8;
        int end = start;
        while (json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        return json.substring(start, end).getBytes(UTF_8).length;
    }
}
