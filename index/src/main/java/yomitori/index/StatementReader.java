package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import yomitori.facts.CalendarDate;
import yomitori.facts.Fact;
import yomitori.facts.Phrase;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.text.Span;

/** Reads facts without regard to a query. For one thread. */
final class StatementReader {
    private static final Set<String> OF_FACT = Set.of(Fields.FACT_RECORD);

    private final StoredFields stored;
    private final ArticleHeads heads;
    private final NameLookup lookup;
    private final Map<String, String> namesOfIds = new HashMap<>();

    StatementReader(IndexSearcher searcher, NameLookup lookup) throws IOException {
        this.lookup = lookup;
        stored = searcher.storedFields();
        heads = new ArticleHeads(searcher.getIndexReader());
    }

    Statement read(int doc) throws IOException {
        StoredFact found = StoredFact.unpack(stored.document(doc, OF_FACT).getBinaryValue(Fields.FACT_RECORD));
        Fact fact = found.fact();
        List<Statement.Name> names = fact.subject() instanceof Phrase phrase ? names(phrase.text(), found.passages()) : List.of();
        return new Statement(heads.ofFact(doc), fact, names, date(fact), value(fact));
    }

    /** The names around the evidence that stand in a phrase, which may have been put together of table headers. */
    private List<Statement.Name> names(String phrase, List<Passage> passages) throws IOException {
        List<Statement.Name> names = new ArrayList<>();
        for (Passage passage : passages) {
            for (Passage.Mark mark : passage.marks()) {
                int at = mark.entity().isEmpty() ? -1 : phrase.indexOf(mark.span().in(passage.text()));
                if (at >= 0) {
                    Span span = new Span(at, at + mark.span().length());
                    if (names.stream().noneMatch(name -> name.span().overlaps(span))) {
                        names.add(new Statement.Name(span, mark.entity(), name(mark.entity())));
                    }
                }
            }
        }
        names.sort(Comparator.comparing(Statement.Name::span));
        return names;
    }

    private String name(String id) throws IOException {
        String known = namesOfIds.get(id);
        if (known == null) {
            known = lookup.name(id);
            namesOfIds.put(id, known);
        }
        return known;
    }

    private static Optional<CalendarDate> date(Fact fact) {
        if (fact.object() instanceof CalendarDate date) {
            return Optional.of(date);
        }
        return Optional.ofNullable(fact.qualifiers().get(Qualifier.DATE)).map(WrittenValue::date);
    }

    private static Optional<Value> value(Fact fact) {
        if (fact.object() instanceof Value value) {
            return Optional.of(value);
        }
        return Optional.ofNullable(fact.qualifiers().get(Qualifier.AMOUNT)).map(WrittenValue::money);
    }
}
