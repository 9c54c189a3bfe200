package yomitori.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Which articles of a reader are prints of one: the same under one address, or with nearly the same text. Each is compared with
 * the first prints of earlier days, so that the outcome depends on the articles alone. Worked out once for all articles of a
 * reader; safe to share between threads.
 */
final class Prints implements Groups {
    private static final double NEAR = 0.6;
    /** What one site prints under two titles is two articles, such as parts of a series, unless hardly a word differs. */
    private static final double NEAR_ON_ONE_SITE = 0.9;
    /** Texts under one address that share less are not one. */
    private static final double SAME_PAGE = 0.3;
    /** With so many first prints of one band an article is compared; more have a template in common and no text. */
    private static final int MOST_COMPARED = 64;
    private static final long UNDATED = Long.MAX_VALUE;

    private final List<LeafReaderContext> leaves;
    private final Map<Object, int[]> groups = new HashMap<>();
    /** For each article of a group its place in it, by its document. */
    private final Map<Integer, Integer> places = new HashMap<>();

    /** The earliest first, those without a day last; of one day the one whose source comes first. */
    private static final Comparator<ArticleHead> FIRST = Comparator
            .comparing((ArticleHead head) -> head.published().map(LocalDate::toEpochDay).orElse(UNDATED))
            .thenComparing(ArticleHead::source).thenComparing(ArticleHead::id);

    private record Print(int doc, long day, long tie, PrintKey key) {}

    private Prints(List<LeafReaderContext> leaves) {
        this.leaves = leaves;
        leaves.forEach(leaf -> groups.put(leaf.id(), new int[leaf.reader().maxDoc()]));
    }

    static Prints of(IndexReader reader, ArticleHeads heads) throws IOException {
        Prints prints = new Prints(reader.leaves());
        List<Print> articles = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            read(leaf, articles);
        }
        articles.sort(Comparator.comparingLong(Print::day).thenComparingLong(Print::tie));
        Map<Integer, List<Integer>> copies = new HashMap<>();
        Firsts firsts = new Firsts(articles, heads);
        for (int i = 0; i < articles.size(); i++) {
            int first = firsts.of(i);
            if (first != i) {
                copies.computeIfAbsent(first, any -> new ArrayList<>()).add(i);
            }
        }
        for (Map.Entry<Integer, List<Integer>> group : copies.entrySet()) {
            List<Integer> docs = new ArrayList<>(group.getValue().stream().map(i -> articles.get(i).doc()).toList());
            docs.add(articles.get(group.getKey()).doc());
            prints.group(group.getKey() + 1, docs, heads);
        }
        return prints;
    }

    private static void read(LeafReaderContext leaf, List<Print> articles) throws IOException {
        LeafReader reader = leaf.reader();
        Bits live = reader.getLiveDocs();
        BinaryDocValues keys = reader.getBinaryDocValues(Fields.PRINT);
        NumericDocValues days = reader.getNumericDocValues(Fields.PUBLISHED);
        NumericDocValues ties = reader.getNumericDocValues(Fields.TIE);
        for (int doc = next(keys); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
            if (live == null || live.get(doc)) {
                long day = days != null && days.advanceExact(doc) ? days.longValue() : UNDATED;
                long tie = ties != null && ties.advanceExact(doc) ? ties.longValue() : 0;
                articles.add(new Print(leaf.docBase + doc, day, tie, new PrintKey(BytesRef.deepCopyOf(keys.binaryValue()))));
            }
        }
    }

    private static int next(DocIdSetIterator documents) throws IOException {
        return documents == null ? DocIdSetIterator.NO_MORE_DOCS : documents.nextDoc();
    }

    private void group(int number, List<Integer> docs, ArticleHeads heads) throws IOException {
        Map<Integer, ArticleHead> known = new HashMap<>();
        for (int doc : docs) {
            known.put(doc, heads.of(doc));
        }
        docs.sort(Comparator.comparing(known::get, FIRST));
        for (int place = 0; place < docs.size(); place++) {
            int doc = docs.get(place);
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            groups(leaf)[doc - leaf.docBase] = number;
            places.put(doc, place);
        }
    }

    @Override
    public int[] groups(LeafReaderContext leaf) {
        return groups.get(leaf.id());
    }

    /** The number of a document's group; 0 where it stands alone. */
    int groupOf(int doc) {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        return groups(leaf)[doc - leaf.docBase];
    }

    /** Documents of one group, the first print first. */
    List<Integer> ordered(List<Integer> docs) {
        return docs.stream().sorted(Comparator.comparing(places::get)).toList();
    }

    /** The first prints so far, found by what they may have in common with a later one. */
    private static final class Firsts {
        private final List<Print> articles;
        private final ArticleHeads heads;
        /** The number behind the last entry of each chain; a chain holds the entries whose hashes leave the same rest. */
        private final int[] last;
        private final int[] before;
        private final int[] owners;
        private int size;

        Firsts(List<Print> articles, ArticleHeads heads) {
            this.articles = articles;
            this.heads = heads;
            int entries = articles.size() * PrintKey.BANDS;
            last = new int[Integer.highestOneBit(Math.max(1, entries)) * 2];
            before = new int[entries];
            owners = new int[entries];
        }

        /** The first print of an article, after all that come before it; itself where it is one. */
        int of(int article) throws IOException {
            PrintKey key = articles.get(article).key();
            for (int band = 0; band < PrintKey.BANDS; band++) {
                int compared = 0;
                for (int i = last[slot(key, band)] - 1; i >= 0 && compared < MOST_COMPARED; i = before[i] - 1) {
                    if (articles.get(owners[i]).key().shares(key, band)) {
                        compared++;
                        if (isOne(articles.get(owners[i]), articles.get(article))) {
                            return owners[i];
                        }
                    }
                }
            }
            for (int band = 0; band < PrintKey.BANDS; band++) {
                if (key.has(band)) {
                    owners[size] = article;
                    before[size] = last[slot(key, band)];
                    last[slot(key, band)] = ++size;
                }
            }
            return article;
        }

        private int slot(PrintKey key, int band) {
            int hash = key.hash(band);
            return (hash ^ hash >>> 15) & last.length - 1;
        }

        private boolean isOne(Print first, Print later) throws IOException {
            double likeness = first.key().likeness(later.key());
            if (likeness == 1 || likeness < SAME_PAGE) {
                return likeness == 1;
            }
            ArticleHead one = heads.of(first.doc());
            ArticleHead other = heads.of(later.doc());
            if (!one.url().isEmpty() && one.url().equals(other.url())) {
                return true;
            }
            boolean isOneSite = !one.site().isEmpty() && one.site().equals(other.site());
            return likeness >= (isOneSite && !one.title().equals(other.title()) ? NEAR_ON_ONE_SITE : NEAR);
        }
    }
}
