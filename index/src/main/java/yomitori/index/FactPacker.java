package yomitori.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import yomitori.extract.AnnotatedArticle;
import yomitori.facts.Entity;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Mention;
import yomitori.text.Span;

/**
 * Writes what a hit shows of a fact: the fact, and the sentences around its evidence. Read back by {@link StoredFact}; one a
 * thread.
 */
final class FactPacker {
    /** A longer evidence, such as a whole table, shows only its beginning. */
    private static final int LONGEST = 600;

    private final Packer out = new Packer();
    private final List<Mention> marks = new ArrayList<>();

    BytesRef pack(Fact fact, AnnotatedArticle article, Surroundings around) {
        out.clear();
        out.constant(fact.predicate()).constant(fact.modality()).constant(fact.part());
        Arguments.pack(fact.subject(), out);
        Arguments.pack(fact.object(), out);
        out.number(fact.qualifiers().size());
        fact.qualifiers().forEach((qualifier, value) -> out.constant(qualifier).text(value));
        out.text(fact.provenance().extractor()).text(fact.provenance().rule());
        String text = article.analysis().text();
        passages(fact, around, text);
        out.number(fact.evidence().size());
        for (Evidence evidence : fact.evidence()) {
            evidence(evidence, around, text);
        }
        return out.copy();
    }

    private void passages(Fact fact, Surroundings around, String text) {
        out.number(around.spans().size());
        for (Span span : around.spans()) {
            int end = end(span, text);
            out.number(span.start()).text(text, span.start(), end);
            marks.clear();
            for (Mention mention : around.mentions()) {
                boolean shown = mention.isName() || mention.meaning().equals(fact.object());
                if (shown && mention.span().start() >= span.start() && mention.span().end() <= end) {
                    marks.add(mention);
                }
            }
            out.number(marks.size());
            for (Mention mark : marks) {
                out.number(mark.span().start() - span.start()).number(mark.span().length());
                out.text(mark.meaning() instanceof Entity entity ? NameKey.bounded(entity.id()) : "");
            }
        }
    }

    private static int end(Span span, String text) {
        int end = Math.min(span.end(), span.start() + LONGEST);
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    /** An evidence is a part of a passage, or, where it is longer or somewhere else, its own text. */
    private void evidence(Evidence evidence, Surroundings around, String text) {
        Span place = evidence.span();
        out.number(place.start()).number(place.length());
        for (int i = 0; i < around.spans().size(); i++) {
            Span span = around.spans().get(i);
            boolean within = span.start() <= place.start() && place.end() <= end(span, text);
            if (within && evidence.text().length() == place.length() && text.startsWith(evidence.text(), place.start())) {
                out.number(i + 1);
                return;
            }
        }
        out.number(0).text(evidence.text());
    }
}
