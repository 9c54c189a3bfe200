package yomitori.index;

import java.util.Locale;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import yomitori.facts.ValueType;

/** The names and types of the fields of the three kinds of documents. */
final class Fields {
    /** {@link #ARTICLE}, {@link #SOURCE}, {@link #ALERT} or {@link #ALERT_HIT}; facts are told by their {@link #PART}. */
    static final String KIND = "kind";

    static final String ARTICLE = "article";
    static final String SOURCE = "source";

    static final String ALERT = "alert";
    static final String ALERT_HIT = "alerthit";

    /** The source's key, on every document of its block. */
    static final String KEY = "key";

    // on the source
    /** The source's key, on the source's own document alone. */
    static final String SOURCE_KEY = "sourcekey";
    static final String FINGERPRINT = "fingerprint";
    static final String ARTICLE_COUNT = "articles";

    // on facts and articles
    static final String TYPE = "type";
    static final String ENTITY = "entity";
    static final String SITE = "site";
    /** The day of publication in days since 1970. */
    static final String PUBLISHED = "published";
    /** The day of the fact, else of publication. */
    static final String DAY = "day";
    /** Puts hits that are equal otherwise in the same order on every machine. */
    static final String TIE = "tie";

    // on the article
    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String TITLE_KEY = "titlekey";
    static final String SITE_KEY = "sitekey";
    static final String AUTHOR = "author";
    static final String ADDRESS = "address";
    /** The key of a written form of a name, its type, and the id of its entity, with {@link NameKey#BETWEEN} between them. */
    static final String ALIAS = "alias";
    /** As {@link #ALIAS}, with the {@link Sound} of the form for its key. */
    static final String SOUND = "sound";
    /** The id of an entity, {@link NameKey#BETWEEN}, its name. */
    static final String NAME = "name";
    static final String FACT_COUNT = "facts";
    /** What tells the prints of one article, see {@link PrintKey}. */
    static final String PRINT = "print";
    static final String HEAD = "head";
    /** The text and its sentences. */
    static final String BODY = "body";
    /** The JSON around the text. */
    static final String JSON = "json";

    // on the fact
    static final String PREDICATE = "predicate";
    static final String MODALITY = "modality";
    static final String PART = "part";
    static final String UNIT = "unit";
    static final String SUBJECT = "subject";
    static final String OBJECT = "object";
    static final String SUBJECT_TEXT = "subjecttext";
    static final String OBJECT_TEXT = "objecttext";
    /** The words of the evidence. */
    static final String SAID = "said";
    /** How many documents behind the fact its article stands. */
    static final String TO_ARTICLE = "toarticle";
    /** What the fact is said of, where that is a phrase: its key, {@link NameKey#BETWEEN}, the phrase. */
    static final String PHRASE = "phrase";
    /** The same number for the same facts, see {@link SameFact}. */
    static final String SAME = "same";
    /** The place in an order, where the fact says one. */
    static final String PLACE = "place";
    /** The number to sort by. */
    static final String NUMBER = "number";
    /** Everything that a hit shows. */
    static final String FACT_RECORD = "fact";

    // on the alert and its hits
    static final String ALERT_NAME = "alertname";
    /** What tells a hit from others, on a hit alone. */
    static final String ALERT_KEY = "alertkey";
    static final String ALERT_RECORD = "alertrecord";

    /**
     * The words of whole texts, of titles, subjects and objects, with positions. Their length is not kept: reading it back for
     * every posting costs more than it brings to the order of hits, where the title and the repeated word speak already.
     */
    static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /** The words of evidences, with their places in the article's text. */
    static final FieldType PLACED_WORDS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    private Fields() {}

    /** The figures of a type, as written: about, at least and ranges as narrow intervals around what the text says. */
    static String said(ValueType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** Everything that the text does not exclude: 20%以上 reaches to infinity. */
    static String possible(ValueType type) {
        return said(type) + "~";
    }

    private static FieldType words(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
