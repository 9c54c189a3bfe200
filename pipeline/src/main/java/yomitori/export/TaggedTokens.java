package yomitori.export;

import java.util.ArrayList;
import java.util.List;
import yomitori.export.StoredArticle.StoredMention;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.Sentence;
import yomitori.text.Span;
import yomitori.text.TextAnalyzer;
import yomitori.text.Tokens;

/**
 * The tokens of an article with the mentions that they belong to. The index does not keep tokens, so they are made again; one
 * that
 * a mention begins or ends in is cut there. Safe to share between threads.
 */
final class TaggedTokens {
    private final TextAnalyzer analyzer = new TextAnalyzer();

    /**
     * A token or a piece of one.
     *
     * @param span its place
     * @param baseForm the dictionary form; of a piece, the piece itself
     * @param partOfSpeech the name in the IPA dictionary
     * @param mention what it belongs to, null where it is outside
     */
    record Piece(Span span, String baseForm, String partOfSpeech, StoredMention mention) {
        boolean beginsMention() {
            return mention != null && mention.span().start() == span.start();
        }
    }

    /** All pieces in the order of the text, a list a sentence; blank ones between two sentences belong to neither. */
    List<List<Piece>> of(StoredArticle article) {
        Analysis analysis = analyzer.analyze(Article.ofText(article.about("source"), null, article.text()));
        List<List<Piece>> sentences = new ArrayList<>(analysis.sentences().size());
        Cutter cutter = new Cutter(article.mentions());
        for (Sentence sentence : analysis.sentences()) {
            List<Piece> pieces = new ArrayList<>(sentence.endToken() - sentence.firstToken());
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                cutter.cut(analysis.tokens(), token, pieces);
            }
            sentences.add(pieces);
        }
        return sentences;
    }

    /** Walks tokens and mentions side by side. */
    private static final class Cutter {
        private final List<StoredMention> mentions;
        private int next;

        Cutter(List<StoredMention> mentions) {
            this.mentions = mentions;
        }

        void cut(Tokens tokens, int token, List<Piece> pieces) {
            int end = tokens.end(token);
            for (int at = tokens.start(token); at < end; ) {
                while (next < mentions.size() && mentions.get(next).span().end() <= at) {
                    next++;
                }
                StoredMention here = next < mentions.size() ? mentions.get(next) : null;
                boolean inside = here != null && here.span().contains(at);
                int edge = here == null ? end : Math.min(end, inside ? here.span().end() : Math.max(at + 1, here.span().start()));
                Span span = new Span(at, edge);
                boolean isWhole = span.length() == end - tokens.start(token);
                String surface = tokens.surface(token);
                int from = at - tokens.start(token);
                pieces.add(new Piece(span, isWhole ? tokens.baseForm(token) : surface.substring(from, from + span.length()),
                        tokens.partOfSpeech(token).name(), inside ? here : null));
                at = edge;
            }
        }
    }
}
