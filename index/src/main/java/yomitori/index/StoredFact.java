package yomitori.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Modality;
import yomitori.facts.Predicate;
import yomitori.facts.Provenance;
import yomitori.facts.Qualifier;
import yomitori.text.Part;
import yomitori.text.Span;

/**
 * A fact as the index keeps it: everything that a hit shows, without a look at its article.
 *
 * @param fact the fact, equal to the one that was handed in
 * @param passages what stands around its evidence
 */
record StoredFact(Fact fact, List<Passage> passages) {
    /** Reads what a {@link FactPacker} wrote. */
    static StoredFact unpack(BytesRef bytes) {
        Unpacker in = new Unpacker(bytes);
        Predicate predicate = in.constant(Predicate.class);
        Modality modality = in.constant(Modality.class);
        Part part = in.constant(Part.class);
        var subject = Arguments.unpack(in);
        var object = Arguments.unpack(in);
        Map<Qualifier, String> qualifiers = new EnumMap<>(Qualifier.class);
        for (int i = in.number(); i > 0; i--) {
            qualifiers.put(in.constant(Qualifier.class), in.text());
        }
        Provenance provenance = new Provenance(in.text(), in.text());
        List<Passage> passages = unpackPassages(in);
        List<Evidence> evidence = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            int start = in.number();
            Span span = new Span(start, start + in.number());
            int passage = in.number() - 1;
            evidence.add(new Evidence(span, passage < 0 ? in.text() : textOf(span, passages.get(passage))));
        }
        return new StoredFact(
                new Fact(predicate, subject, object, modality, qualifiers, evidence, part, provenance), passages);
    }

    private static List<Passage> unpackPassages(Unpacker in) {
        int count = in.number();
        List<Passage> passages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int start = in.number();
            String text = in.text();
            int size = in.number();
            List<Passage.Mark> marks = new ArrayList<>(size);
            for (int m = 0; m < size; m++) {
                int from = in.number();
                marks.add(new Passage.Mark(new Span(from, from + in.number()), in.text()));
            }
            passages.add(new Passage(start, text, marks));
        }
        return passages;
    }

    private static String textOf(Span evidence, Passage passage) {
        return passage.text().substring(evidence.start() - passage.start(), evidence.end() - passage.start());
    }
}
