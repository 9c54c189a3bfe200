package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import yomitori.extract.Nearest;
import yomitori.facts.Modality;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.ValueType;
import yomitori.index.SearchRequest.Target;
import yomitori.text.Part;
import yomitori.text.Width;

/** The queries of words, names and constants. One a search. */
final class QueryLeaves {
    private static final String ANY = "ANY";
    private static final float TITLE = 2.5f;
    private static final float AS_SUBJECT = 1.0f;
    private static final float AS_OBJECT = 0.9f;
    private static final float NEARBY = 0.5f;

    private final String query;
    private final NameLookup names;
    private final ValueQueries values;
    private final QueryWords words = new QueryWords();
    private final List<String> notes;

    QueryLeaves(String query, IndexReader reader, QuerySupport support, List<String> notes) {
        this.query = query;
        this.notes = notes;
        names = new NameLookup(reader, support.entityIds());
        values = new ValueQueries(query, support.figures());
    }

    /** The words as written, or the thing that they name under another name; null where no word is worth searching for. */
    Query words(Clause.Words clause, Target target) throws IOException {
        Query written = shown(clause, target);
        List<Query> choices = new ArrayList<>();
        if (written != null) {
            choices.add(written);
            if (target == Target.ARTICLES) {
                choices.add(new BoostQuery(in(Fields.TITLE, clause), TITLE));
            }
        }
        for (String id : entitiesOf(clause.text())) {
            choices.add(new TermQuery(new Term(Fields.ENTITY, id)));
        }
        return choices.isEmpty() ? null : choices.size() == 1 ? choices.getFirst() : new DisjunctionMaxQuery(choices, 0.2f);
    }

    /** The words as they stand in the text. */
    Query shown(Clause.Words clause, Target target) {
        return in(target == Target.FACTS ? Fields.SAID : Fields.TEXT, clause);
    }

    private Query in(String field, Clause.Words clause) {
        return clause.phrase() ? words.phrase(field, clause.text()) : words.all(field, clause.text());
    }

    /** The entities that a word or phrase names as a whole. */
    Set<String> entitiesOf(String text) throws IOException {
        return names.ids(text, null);
    }

    /** The entities that a clause names. */
    Set<String> ids(Clause.Is is) throws IOException {
        return names.ids(is.value(), is.field().nameType());
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

    private static List<String> choices(QueryField field) {
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
            notes.add("this index names no " + is.field().written() + " »" + is.value() + "«");
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
        if (values.size() == 1) {
            return new TermQuery(new Term(field, values.getFirst()));
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return any.build();
    }
}
