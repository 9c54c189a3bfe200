package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import yomitori.extract.Nearest;
import yomitori.facts.CalendarDate;
import yomitori.facts.Figure;
import yomitori.facts.Modality;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.index.SearchRequest.Target;
import yomitori.text.Part;
import yomitori.text.Width;

/** The queries of words, names and constants. One a search. */
final class QueryLeaves {
    private static final String ANY = "ANY";
    private static final float TITLE = 2.5f;
    private static final float AS_SUBJECT = 2.0f;
    private static final float AS_OBJECT = 1.8f;
    private static final float NEARBY = 1.0f;
    private static final int MOST_OPEN = 16;

    private final String query;
    private final IndexReader reader;
    private final QuerySupport support;
    private final NameLookup names;
    private final ValueQueries values;
    private final QueryWords words = new QueryWords();
    private final List<String> notes;
    private final Map<Clause, Set<String>> named = new HashMap<>();
    private final Map<Clause, Query> shown = new HashMap<>();
    /** How many words with wildcards or letters that may differ there were so far. */
    private int open;

    QueryLeaves(String query, IndexReader reader, QuerySupport support, List<String> notes) {
        this.query = query;
        this.reader = reader;
        this.support = support;
        this.notes = notes;
        names = new NameLookup(reader, support.entityIds());
        values = new ValueQueries(query, support.figures());
    }

    /**
     * The words as written, or the thing that they name under another name, or the value that they mean; null where no word is
     * worth searching for.
     */
    Query words(Clause.Words clause, Target target) throws IOException {
        boolean pattern = !clause.phrase() && Wildcards.isPattern(clause.text());
        requireHarmless(clause.text(), pattern, clause.phrase() ? 0 : clause.near(), clause.place());
        Query written = shown(clause, target);
        List<Query> choices = new ArrayList<>();
        if (written != null) {
            choices.add(written);
            if (target == Target.ARTICLES) {
                choices.add(new BoostQuery(in(Fields.TITLE, clause), TITLE));
            }
        }
        Set<String> ids = entitiesOf(clause);
        if (!ids.isEmpty()) {
            choices.add(new ConstantScoreQuery(any(Fields.ENTITY, List.copyOf(ids))));
        }
        return choices.isEmpty() ? null : choices.size() == 1 ? choices.getFirst() : new DisjunctionMaxQuery(choices, 0.2f);
    }

    /** The words as they stand in the text; null where no word is worth searching for. */
    Query shown(Clause.Words clause, Target target) throws IOException {
        if (!shown.containsKey(clause)) {
            shown.put(clause, in(target == Target.FACTS ? Fields.SAID : Fields.TEXT, clause));
        }
        return shown.get(clause);
    }

    private Query in(String field, Clause.Words clause) throws IOException {
        if (clause.phrase()) {
            return words.phrase(field, clause.text(), clause.near());
        }
        if (Wildcards.isPattern(clause.text())) {
            return words.fitting(field, clause.text(), reader);
        }
        return clause.near() > 0 ? words.near(field, clause.text(), clause.near()) : words.all(field, clause.text());
    }

    /** The field of the value that a word means as a whole, such as 1000億円以上 or 40%; null where it means none. */
    QueryField valueOf(Clause.Words clause) {
        if (clause.phrase() || clause.near() > 0 || clause.text().chars().noneMatch(Character::isDigit)) {
            return null;
        }
        for (Value value : support.figures().read(clause.text())) {
            if (value instanceof Figure figure && (figure.type() != ValueType.QUANTITY || !figure.unit().isEmpty())) {
                return QueryField.named(figure.type().name());
            }
            if (value instanceof TimeLength) {
                return QueryField.DURATION;
            }
            if (value instanceof CalendarDate date && DayInterval.said(date.iso8601()) != null) {
                return QueryField.DATE;
            }
        }
        return null;
    }

    /** Each open word is a walk through the words of the index. */
    private void requireHarmless(String text, boolean pattern, int near, Clause.Place place) {
        if ((near > 0 || pattern) && ++open > MOST_OPEN) {
            throw new QueryException(query, place.start(), place.end(), "more than " + MOST_OPEN + " words with * ? or ~",
                    "write out some of them, or ask several queries");
        }
        String fault = pattern ? Wildcards.fault(text) : null;
        if (fault != null) {
            throw new QueryException(query, place.start(), place.end(), fault,
                    "write more letters, such as 量子* or gpt-4*, or put it in quotes to search for it");
        }
    }

    /** The entities that a word or phrase names as a whole. */
    Set<String> entitiesOf(Clause.Words clause) throws IOException {
        return named(clause, clause.text(), clause.phrase() ? 0 : clause.near(), null);
    }

    /** The entities that a clause names. */
    Set<String> ids(Clause.Is is) throws IOException {
        if (!named.containsKey(is)) {
            requireHarmless(is.value(), Wildcards.isPattern(is.value()), is.near(), is.place());
        }
        return named(is, is.value(), is.near(), is.field().nameType());
    }

    /** Looks each name up once. */
    private Set<String> named(Clause clause, String name, int near, NameType type) throws IOException {
        Set<String> known = named.get(clause);
        if (known == null) {
            boolean pattern = Wildcards.isPattern(name) && !(clause instanceof Clause.Words words && words.phrase());
            known = pattern ? names.fitting(name, type) : names.ids(name, type);
            if (near > 0) {
                known.addAll(names.near(name, near, type));
            }
            named.put(clause, known);
        }
        return known;
    }

    Query contains(Clause.Is is) {
        return TextQueries.contains(switch (is.field()) {
            case SITE -> Fields.SITE_KEY;
            case AUTHOR -> Fields.AUTHOR;
            case TITLE -> Fields.TITLE_KEY;
            default -> Fields.ADDRESS;
        }, is.value());
    }

    Query compares(Clause.Compares clause) {
        return filter(values.compares(clause));
    }

    Query between(Clause.Between clause) {
        return filter(values.between(clause));
    }

    Query is(Clause.Is is, Target target) throws IOException {
        return switch (is.field().kind()) {
            case CONSTANT -> constant(is);
            case NAME -> name(is, target);
            case SIDE -> side(is);
            case UNIT -> filter(any(Fields.UNIT, values.units(is.value())));
            default -> throw new IllegalStateException(is.field() + " is no name or constant");
        };
    }

    private Query constant(Clause.Is is) {
        List<String> choices = choices(is.field());
        String wanted = Width.fold(is.value()).toUpperCase(Locale.ROOT);
        if (!choices.contains(wanted)) {
            String fault = "»" + is.value() + "« is no " + is.field().written();
            throw new QueryException(query, is.place().start(), is.place().end(), fault,
                    Nearest.hint(wanted, choices) + "choose from: " + String.join(" ", choices));
        }
        return wanted.equals(ANY) ? new MatchAllDocsQuery() : filter(new TermQuery(new Term(is.field().written(), wanted)));
    }

    static List<String> choices(QueryField field) {
        List<Object> constants = new ArrayList<>();
        switch (field) {
            case TYPE -> {
                constants.addAll(Arrays.asList(NameType.values()));
                constants.addAll(Arrays.asList(ValueType.values()));
            }
            case PREDICATE -> constants.addAll(Arrays.asList(Predicate.values()));
            case MODALITY -> constants.addAll(Arrays.asList(Modality.values()));
            default -> {
                constants.addAll(Arrays.asList(Part.values()));
                constants.add(ANY);
            }
        }
        return constants.stream().map(Object::toString).toList();
    }

    private Query name(Clause.Is is, Target target) throws IOException {
        Set<String> ids = ids(is);
        if (ids.isEmpty()) {
            String meant = names.meant(is.value(), is.field().nameType());
            notes.add("this index names no " + is.field().written() + " »" + is.value() + "«"
                    + (meant == null ? "" : "; did you mean " + meant + "?"));
            return new MatchNoDocsQuery("unknown name");
        }
        Query named = new ConstantScoreQuery(any(Fields.ENTITY, List.copyOf(ids)));
        return target == Target.ARTICLES ? named : new DisjunctionMaxQuery(List.of(
                boosted(any(Fields.SUBJECT, List.copyOf(ids)), AS_SUBJECT),
                boosted(any(Fields.OBJECT, List.copyOf(ids)), AS_OBJECT),
                boosted(named, NEARBY)), 0);
    }

    private Query side(Clause.Is is) throws IOException {
        boolean subject = is.field() == QueryField.SUBJECT;
        Set<String> ids = ids(is);
        if (!ids.isEmpty()) {
            return boosted(any(subject ? Fields.SUBJECT : Fields.OBJECT, List.copyOf(ids)), AS_SUBJECT);
        }
        Query phrase = words.all(subject ? Fields.SUBJECT_TEXT : Fields.OBJECT_TEXT, is.value());
        if (phrase == null) {
            notes.add("»" + is.value() + "« names nothing in this index and has no word to search for");
            return new MatchNoDocsQuery("no word");
        }
        return phrase;
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }

    /** Decides without counting for the order. */
    private static Query filter(Query query) {
        return boosted(query, 0);
    }

    private static Query any(String field, List<String> values) {
        return values.size() == 1
                ? new TermQuery(new Term(field, values.getFirst()))
                : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
