package yomitori.extract;

import java.util.ArrayList;
import java.util.List;
import yomitori.facts.Mention;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

/** The chain: analyse once, names, values around them, facts over both. Safe to share between threads. */
public final class ArticleExtractor {
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final List<MentionExtractor> mentionExtractors;
    private final FactExtractor factExtractor;

    /** @param mentionExtractors the strongest first: each sees what those before it have claimed */
    public ArticleExtractor(List<MentionExtractor> mentionExtractors, FactExtractor factExtractor) {
        this.mentionExtractors = List.copyOf(mentionExtractors);
        this.factExtractor = factExtractor;
    }

    /** Reads the article. */
    public AnnotatedArticle read(Article article) {
        return read(analyzer.analyze(article));
    }

    /** Reads an article that is analysed already. */
    public AnnotatedArticle read(Analysis analysis) {
        Mentions mentions = mentions(analysis);
        return new AnnotatedArticle(analysis, mentions, factExtractor.extract(analysis, mentions));
    }

    private Mentions mentions(Analysis analysis) {
        List<Mention> offered = new ArrayList<>();
        Mentions claimed = Mentions.NONE;
        for (MentionExtractor extractor : mentionExtractors) {
            offered.addAll(extractor.extract(analysis, claimed));
            claimed = Mentions.resolve(offered);
        }
        return claimed;
    }
}
