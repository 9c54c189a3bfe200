package yomitori.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;

/** Looks for a piece of a title, author, site or address among the terms that hold the whole of it. */
final class TextQueries {
    private TextQueries() {}

    static Query contains(String field, String piece) {
        String text = NameKey.whole(piece);
        StringBuilder pattern = new StringBuilder("*");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*' || c == '?' || c == '\\') {
                pattern.append('\\');
            }
            pattern.append(c);
        }
        return new ConstantScoreQuery(new WildcardQuery(new Term(field, pattern.append('*').toString())));
    }
}
