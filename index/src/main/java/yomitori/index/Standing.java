package yomitori.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import yomitori.facts.Modality;

/**
 * What speaks for a fact whatever is asked for: that its text states it, that it is new, that many articles say so. Worked out
 * once for all facts of a reader, so that a search only adds it to the score; with it, which facts state the same. Safe to share
 * between threads.
 */
final class Standing implements Groups {
    /** A fact loses half of what its newness is worth in this many days. */
    private static final double HALF_LIFE = 180;
    private static final float NEWNESS = 0.6f;
    /** What each doubling of the number of articles is worth, and the most that they bring together. */
    private static final float DOUBLING = 0.25f;
    private static final float MOST_FOR_MANY = 1.0f;

    private final Map<Object, Leaf> leaves = new HashMap<>();

    /**
     * @param worth what is added to the score of each document
     * @param groups a number for all facts that state the same, 0 where nobody else does
     */
    private record Leaf(float[] worth, int[] groups) {}

    private Standing() {}

    static Standing of(IndexReader reader) throws IOException {
        Standing standing = new Standing();
        long[] same = new long[reader.maxDoc()];
        int facts = 0;
        long newest = Long.MIN_VALUE;
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues each = leaf.reader().getNumericDocValues(Fields.SAME);
            for (int doc = next(each); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                if (live == null || live.get(doc)) {
                    same[facts++] = each.longValue();
                }
            }
            NumericDocValues published = leaf.reader().getNumericDocValues(Fields.PUBLISHED);
            for (int doc = next(published); doc != DocIdSetIterator.NO_MORE_DOCS; doc = published.nextDoc()) {
                newest = Math.max(newest, published.longValue());
            }
        }
        long[] sorted = Arrays.copyOf(same, facts);
        Arrays.parallelSort(sorted);
        for (LeafReaderContext leaf : reader.leaves()) {
            standing.leaves.put(leaf.id(), of(leaf.reader(), sorted, newest));
        }
        return standing;
    }

    private static Leaf of(LeafReader leaf, long[] sorted, long newest) throws IOException {
        float[] worth = new float[leaf.maxDoc()];
        int[] groups = new int[leaf.maxDoc()];
        for (Modality modality : Modality.values()) {
            PostingsEnum facts = leaf.postings(new Term(Fields.MODALITY, modality.name()), PostingsEnum.NONE);
            for (int doc = next(facts); doc != DocIdSetIterator.NO_MORE_DOCS; doc = facts.nextDoc()) {
                worth[doc] = firmness(modality);
            }
        }
        NumericDocValues published = leaf.getNumericDocValues(Fields.PUBLISHED);
        for (int doc = next(published); doc != DocIdSetIterator.NO_MORE_DOCS; doc = published.nextDoc()) {
            worth[doc] += (float) (NEWNESS * Math.pow(0.5, (newest - published.longValue()) / HALF_LIFE));
        }
        NumericDocValues same = leaf.getNumericDocValues(Fields.SAME);
        for (int doc = next(same); doc != DocIdSetIterator.NO_MORE_DOCS; doc = same.nextDoc()) {
            int first = bound(sorted, same.longValue(), false);
            int articles = bound(sorted, same.longValue(), true) - first;
            if (articles > 1) {
                groups[doc] = first + 1;
                worth[doc] += (float) Math.min(MOST_FOR_MANY, DOUBLING * Math.log(articles) / Math.log(2));
            }
        }
        return new Leaf(worth, groups);
    }

    /** Where the values begin that are not below this one, or above it. */
    private static int bound(long[] sorted, long value, boolean above) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || above && sorted[middle] == value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public int[] groups(LeafReaderContext leaf) {
        return leaves.get(leaf.id()).groups();
    }

    private static int next(DocIdSetIterator documents) throws IOException {
        return documents == null ? DocIdSetIterator.NO_MORE_DOCS : documents.nextDoc();
    }

    private static float firmness(Modality modality) {
        return switch (modality) {
            case ASSERTED -> 2.0f;
            case CLAIMED -> 1.4f;
            case PLANNED -> 1.2f;
            case POSSIBLE -> 0.6f;
            case NEGATED -> 0.4f;
        };
    }

    /** The score of a hit and what speaks for it, together. */
    DoubleValuesSource withScore() {
        return new WithScore(this);
    }

    private static final class WithScore extends DoubleValuesSource {
        private final Standing standing;

        WithScore(Standing standing) {
            this.standing = standing;
        }

        @Override
        public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) {
            float[] worth = standing.leaves.get(leaf.id()).worth();
            return new DoubleValues() {
                private int current;

                @Override
                public double doubleValue() throws IOException {
                    return (float) scores.doubleValue() + worth[current];
                }

                @Override
                public boolean advanceExact(int doc) throws IOException {
                    current = doc;
                    return scores.advanceExact(doc);
                }
            };
        }

        @Override
        public boolean needsScores() {
            return true;
        }

        @Override
        public DoubleValuesSource rewrite(IndexSearcher searcher) {
            return this;
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithScore same && same.standing == standing;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(standing);
        }

        @Override
        public String toString() {
            return "score and standing";
        }
    }
}
