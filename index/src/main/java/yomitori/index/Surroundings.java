package yomitori.index;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.AnnotatedArticle;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Mention;
import yomitori.text.Analysis;
import yomitori.text.Sentence;
import yomitori.text.Span;

/**
 * What stands around the evidence of a fact.
 *
 * @param spans from the first to the last sentence of each evidence, in order, none twice
 * @param sentences all of them, in order, none twice
 * @param mentions the names and values in them
 */
record Surroundings(List<Span> spans, List<Sentence> sentences, List<Mention> mentions) {
    static Surroundings of(AnnotatedArticle article, Fact fact) {
        Analysis analysis = article.analysis();
        List<Span> spans = new ArrayList<>(1);
        List<Sentence> sentences = new ArrayList<>(2);
        List<Mention> mentions = new ArrayList<>();
        int done = 0;
        for (Evidence evidence : fact.evidence()) {
            int first = Math.max(done, indexOf(analysis.sentences(), evidence.span().start()));
            int last = first;
            while (last < analysis.sentences().size() && analysis.sentences().get(last).span().start() < evidence.span().end()) {
                last++;
            }
            if (last > first) {
                sentences.addAll(analysis.sentences().subList(first, last));
                Span span = sentences.get(sentences.size() - last + first).span().join(sentences.getLast().span());
                spans.add(span);
                mentions.addAll(article.mentions().in(span));
                done = last;
            }
        }
        return new Surroundings(spans, sentences, mentions);
    }

    private static int indexOf(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where a phrase of the fact stands, null where it isn't written so. */
    Span find(String phrase, AnnotatedArticle article) {
        String text = article.analysis().text();
        for (Span span : spans) {
            int at = text.indexOf(phrase, span.start(), span.end());
            if (at >= 0) {
                return new Span(at, at + phrase.length());
            }
        }
        return null;
    }
}
