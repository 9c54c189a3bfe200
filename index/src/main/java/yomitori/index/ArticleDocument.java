package yomitori.index;

import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import yomitori.extract.AnnotatedArticle;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

/** Makes the documents of articles; reused from article to article, one a thread. */
final class ArticleDocument implements Closeable {
    /** A title is looked for at the head of the text: there it has been analysed already. */
    private static final int HEAD = 1000;

    private final DocumentFields fields = new DocumentFields();
    private final TextAnalyzer titleAnalyzer;
    private final ReplayedTokens text;
    private final ReplayedTokens title;
    private final Field textField;
    private final Field titleField;
    private final Packer packer = new Packer();
    private final Squeezer squeezer = new Squeezer();
    private final Readings readings = new Readings();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Set<Written> written = new HashSet<>();
    private final Set<String> types = new TreeSet<>();

    ArticleDocument(TermRules rules, TextAnalyzer titleAnalyzer) {
        this.titleAnalyzer = titleAnalyzer;
        text = new ReplayedTokens(rules);
        title = new ReplayedTokens(rules);
        textField = new Field(Fields.TEXT, text, Fields.WORDS);
        titleField = new Field(Fields.TITLE, title, Fields.WORDS);
    }

    /** The document of an article, valid until the next call. */
    List<IndexableField> of(String sourceKey, IndexedArticle indexed) {
        AnnotatedArticle annotated = indexed.article();
        Article article = annotated.article();
        fields.clear();
        fields.of(sourceKey, article);
        fields.term(Fields.KIND, Fields.ARTICLE);
        fields.number(Fields.FACT_COUNT, annotated.facts().size());
        fields.number(Fields.TIE, Ties.of(article.id(), 0));
        article.metadata().published().ifPresent(day -> fields.number(Fields.DAY, day.toEpochDay()));
        fields.term(Fields.ADDRESS, NameKey.whole(article.source() + " " + article.metadata().url()));
        fields.term(Fields.SITE_KEY, NameKey.whole(article.metadata().site()));
        fields.term(Fields.AUTHOR, NameKey.whole(article.metadata().author()));
        fields.term(Fields.TITLE_KEY, NameKey.whole(article.metadata().title()));
        fields.add(new BinaryDocValuesField(Fields.PRINT, PrintKey.of(article)));
        names(annotated);
        text.replay(annotated.analysis());
        fields.add(textField);
        title(article, annotated.analysis());
        store(sourceKey, article, annotated, indexed.json());
        return fields.list();
    }

    private void names(AnnotatedArticle article) {
        entities.clear();
        written.clear();
        types.clear();
        for (Mention mention : article.mentions()) {
            types.add(mention.meaning().typeName());
            if (mention.meaning() instanceof Entity entity) {
                String id = NameKey.bounded(entity.id());
                if (entities.putIfAbsent(id, entity) == null) {
                    alias(entity.name(), entity, id);
                }
                alias(mention.surface(), entity, id);
                String spoken = article.article().spoken(mention.span());
                if (!spoken.equals(mention.surface())) {
                    sound(spoken, entity, id);
                }
            }
        }
        types.forEach(type -> fields.counted(Fields.TYPE, type));
        entities.forEach((id, entity) -> {
            fields.counted(Fields.ENTITY, id);
            fields.term(Fields.NAME, id + NameKey.BETWEEN + NameKey.bounded(entity.name()));
        });
    }

    private void alias(String form, Entity entity, String id) {
        if (written.add(new Written(form, id))) {
            fields.term(Fields.ALIAS, NameKey.of(form) + NameKey.BETWEEN + entity.typeName() + NameKey.BETWEEN + id);
            sound(form, entity, id);
        }
    }

    private void sound(String form, Entity entity, String id) {
        String sound = readings.soundOf(form);
        if (!sound.isEmpty()) {
            fields.term(Fields.SOUND, sound + NameKey.BETWEEN + entity.typeName() + NameKey.BETWEEN + id);
        }
    }

    /** A form under which an entity stands in the article. */
    private record Written(String form, String id) {}

    private void title(Article article, Analysis analysis) {
        String words = article.metadata().title();
        if (words.isBlank()) {
            return;
        }
        int at = article.text().indexOf(words, 0, Math.min(article.text().length(), HEAD));
        if (at >= 0) {
            title.replay(analysis, analysis.sentences(), at, at + words.length());
        } else {
            title.replay(titleAnalyzer.analyze(Article.ofText("title", null, words)));
        }
        fields.add(titleField);
    }

    private void store(String sourceKey, Article article, AnnotatedArticle annotated, byte[] json) {
        ArticleRecord.pack(sourceKey, article, annotated.facts().size(), packer.clear());
        fields.add(new StoredField(Fields.HEAD, packer.copy()));
        int place = JsonText.find(json, article.text());
        byte[] literal = place < 0 ? article.text().getBytes(StandardCharsets.UTF_8) : JsonText.literal(json, place);
        fields.add(new BodyField(place, literal, annotated.analysis().sentences(), text, packer, squeezer));
        fields.add(new BinaryDocValuesField(Fields.JSON, StoredJson.squeeze(json, place, literal, squeezer)));
    }

    @Override
    public void close() {
        squeezer.close();
    }
}
