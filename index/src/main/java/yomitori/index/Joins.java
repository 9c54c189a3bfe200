package yomitori.index;

import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import yomitori.text.Part;

/** Keeps queries to documents of one kind, and leads from the facts of a block to their article and back. */
final class Joins {
    private static final Query IS_ARTICLE = new TermQuery(new Term(Fields.KIND, Fields.ARTICLE));
    private static final Query IS_FACT = inParts(part -> true);
    private static final BitSetProducer ARTICLES = new QueryBitSetProducer(IS_ARTICLE);
    private static final Query IN_REPORT = inParts(Part::isReport);

    private Joins() {}

    private static Query inParts(Predicate<Part> wanted) {
        return new TermInSetQuery(Fields.PART, Arrays.stream(Part.values()).filter(wanted)
                .map(part -> new BytesRef(part.name())).toList());
    }

    /** All facts. */
    static Query facts() {
        return IS_FACT;
    }

    /** Only facts; unless all parts are asked for, those that the article itself reports. */
    static Query facts(Query query, boolean ofAllParts) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(ofAllParts ? IS_FACT : IN_REPORT, Occur.FILTER)
                .build();
    }

    static Query articles(Query query) {
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(IS_ARTICLE, Occur.FILTER).build();
    }

    /** The articles that have such a fact. */
    static Query articlesWith(Query facts) {
        return new ToParentBlockJoinQuery(facts, ARTICLES, ScoreMode.Max);
    }

    /** The facts of such articles, and documents of other kinds: keep it to {@link #facts}. */
    static Query factsOf(Query articles) {
        return new ToChildBlockJoinQuery(articles(articles), ARTICLES);
    }
}
