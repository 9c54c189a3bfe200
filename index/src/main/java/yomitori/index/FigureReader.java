package yomitori.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import yomitori.extract.MentionExtractor;
import yomitori.extract.Mentions;
import yomitori.facts.Mention;
import yomitori.facts.Value;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

/** Reads the values of a query as the product reads those of an article: 1000億円以上, 1兆パラメータ, 先月. */
@FunctionalInterface
public interface FigureReader {
    /** Reads nothing: only plain numbers and ISO dates are understood then. */
    FigureReader NONE = text -> List.of();

    /** The values that the whole of {@code text} means, none where it is no value; more than one where it is ambiguous. */
    List<Value> read(String text);

    /**
     * Reads with the extractor that reads articles. Most values need no dictionary; it is loaded for one with an unusual counter.
     *
     * @param today the day that 先月 is seen from
     */
    static FigureReader of(MentionExtractor values, Supplier<LocalDate> today) {
        TextAnalyzer analyzer = new TextAnalyzer();
        return text -> {
            Article article = Article.ofText("query", today.get(), text);
            List<Value> found = whole(values, TextAnalyzer.withoutTokens(article));
            return found.isEmpty() ? whole(values, analyzer.analyze(article)) : found;
        };
    }

    private static List<Value> whole(MentionExtractor values, Analysis analysis) {
        List<Value> whole = new ArrayList<>();
        for (Mention mention : values.extract(analysis, Mentions.NONE)) {
            if (mention.meaning() instanceof Value value && mention.span().length() == analysis.text().length()) {
                whole.add(value);
            }
        }
        return whole;
    }
}
