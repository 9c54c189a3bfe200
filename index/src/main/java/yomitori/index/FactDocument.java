package yomitori.index;

import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import yomitori.extract.AnnotatedArticle;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Phrase;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Makes the documents of facts; reused from fact to fact, one a thread. */
final class FactDocument {
    /** A longer phrase is no help to whoever types. */
    private static final int LONGEST_PHRASE = 40;

    private final DocumentFields fields = new DocumentFields();
    private final ReplayedTokens said;
    private final ReplayedTokens subjectTokens;
    private final ReplayedTokens objectTokens;
    private final Field saidField;
    private final Field subjectField;
    private final Field objectField;
    private final FactPacker packer = new FactPacker();
    private final TreeSet<String> entities = new TreeSet<>();
    private final OwnerIds owners = new OwnerIds();
    private final TreeSet<String> types = new TreeSet<>();

    FactDocument(TermRules rules) {
        said = new ReplayedTokens(rules);
        subjectTokens = new ReplayedTokens(rules);
        objectTokens = new ReplayedTokens(rules);
        saidField = new Field(Fields.SAID, said, Fields.PLACED_WORDS);
        subjectField = new Field(Fields.SUBJECT_TEXT, subjectTokens, Fields.WORDS);
        objectField = new Field(Fields.OBJECT_TEXT, objectTokens, Fields.WORDS);
    }

    /** The document of a fact, valid until the next call. */
    List<IndexableField> of(String sourceKey, AnnotatedArticle article, int number) {
        Fact fact = article.facts().get(number);
        Surroundings around = Surroundings.of(article, fact);
        fields.clear();
        fields.of(sourceKey, article.article());
        fields.number(Fields.TO_ARTICLE, article.facts().size() - number);
        fields.number(Fields.TIE, Ties.of(article.article().id(), number));
        fields.counted(Fields.PREDICATE, fact.predicate().name());
        fields.counted(Fields.MODALITY, fact.modality().name());
        fields.term(Fields.PART, fact.part().name());
        fields.number(Fields.SAME, SameFact.of(fact, around.mentions()));
        if (fact.subject() instanceof Phrase phrase && phrase.text().length() <= LONGEST_PHRASE) {
            fields.term(Fields.PHRASE, NameKey.of(phrase.text()) + NameKey.BETWEEN + phrase.text());
        }
        names(fact, article, around);
        values(fact, around, article);
        said.replay(article.analysis(), around.sentences());
        fields.add(saidField);
        fields.add(new StoredField(Fields.FACT_RECORD, packer.pack(fact, article, around)));
        return fields.list();
    }

    private void names(Fact fact, AnnotatedArticle article, Surroundings around) {
        entities.clear();
        types.clear();
        for (Mention mention : around.mentions()) {
            if (mention.meaning() instanceof Entity entity) {
                entities.add(NameKey.bounded(entity.id()));
            }
        }
        String owner = owners.of(fact, article);
        if (owner != null) {
            fields.term(Fields.SUBJECT, owner);
            entities.add(owner);
        }
        side(Fields.SUBJECT, fact.subject(), article, around, subjectTokens, subjectField);
        side(Fields.OBJECT, fact.object(), article, around, objectTokens, objectField);
        entities.forEach(id -> fields.counted(Fields.ENTITY, id));
        types.forEach(type -> fields.counted(Fields.TYPE, type));
    }

    /** Subject or object: the entity, or the entities in the phrase and its words. */
    private void side(
            String name, Argument argument, AnnotatedArticle article, Surroundings around, ReplayedTokens tokens, Field words) {
        switch (argument) {
            case Entity entity -> {
                fields.term(name, NameKey.bounded(entity.id()));
                entities.add(NameKey.bounded(entity.id()));
                types.add(entity.typeName());
            }
            case Value value -> types.add(value.typeName());
            case Phrase phrase -> {
                Span place = around.find(phrase.text(), article);
                if (place != null) {
                    for (Mention mention : article.mentions().in(place)) {
                        if (mention.meaning() instanceof Entity entity) {
                            fields.term(name, NameKey.bounded(entity.id()));
                            types.add(entity.typeName());
                        }
                    }
                    tokens.replay(article.analysis(), around.sentences(), place.start(), place.end());
                    fields.add(words);
                }
            }
        }
    }

    private void values(Fact fact, Surroundings around, AnnotatedArticle article) {
        ValueFields values = new ValueFields(fields);
        if (fact.object() instanceof Value value) {
            values.add(value);
            switch (value) {
                case Figure figure -> {
                    fields.add(new DoubleDocValuesField(Fields.NUMBER, figure.number().doubleValue()));
                    if (figure.type() == ValueType.RANK) {
                        fields.add(new DoubleDocValuesField(Fields.PLACE, figure.number().doubleValue()));
                    }
                    fields.counted(Fields.UNIT, figure.type() == ValueType.PERCENT ? "%" : figure.unit());
                }
                case TimeLength length -> fields.add(new DoubleDocValuesField(Fields.NUMBER, Days.of(length.iso8601())));
                default -> { }
            }
        }
        values.qualifiers(fact, around.mentions());
        Integer day = values.day();
        if (day != null) {
            fields.number(Fields.DAY, day);
        } else {
            article.article().metadata().published().ifPresent(date -> fields.number(Fields.DAY, date.toEpochDay()));
        }
    }
}
