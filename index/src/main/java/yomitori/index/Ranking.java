package yomitori.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import yomitori.facts.Modality;

/** Which hit comes first. Every order ends with a tie-breaker, so that the same index lists the same hits in the same order. */
final class Ranking {
    private Ranking() {}

    /** What the text states comes before what somebody claims, plans, holds possible or denies. */
    static Query firmFirst(Query facts) {
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(facts, Occur.MUST);
        for (Modality modality : Modality.values()) {
            Query is = new ConstantScoreQuery(new TermQuery(new Term(Fields.MODALITY, modality.name())));
            ranked.add(new BoostQuery(is, firmness(modality)), Occur.SHOULD);
        }
        return ranked.build();
    }

    private static float firmness(Modality modality) {
        return switch (modality) {
            case ASSERTED -> 1.0f;
            case CLAIMED -> 0.7f;
            case PLANNED -> 0.6f;
            case POSSIBLE -> 0.3f;
            case NEGATED -> 0.2f;
        };
    }

    static Sort sort(SearchRequest request) {
        boolean reversed = request.reversed();
        SortField latest = new SortField(Fields.DAY, SortField.Type.LONG, !reversed, Long.MIN_VALUE);
        SortField tie = new SortField(Fields.TIE, SortField.Type.LONG);
        return switch (request.order()) {
            case RELEVANCE -> new Sort(new SortField(null, SortField.Type.SCORE, reversed), latest, tie);
            case DATE -> new Sort(latest, tie);
            case VALUE -> new Sort(new SortField(Fields.NUMBER, SortField.Type.DOUBLE, !reversed,
                    reversed ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY), latest, tie);
        };
    }
}
