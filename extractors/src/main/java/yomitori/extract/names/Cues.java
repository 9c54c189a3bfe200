package yomitori.extract.names;

import java.util.EnumMap;
import java.util.Map;
import yomitori.extract.Table;
import yomitori.facts.NameType;

/** The words of {@code cues.tsv}, by kind. */
final class Cues {
    /** What a cue word does; the table's header tells more. */
    enum Kind {
        SUFFIX,
        SHOP,
        KATAKANA_BODY,
        COMMON_SUFFIX,
        ABBREVIATED,
        STANDARD,
        LATIN_TAIL,
        LEGAL,
        LATIN_END,
        DOCUMENT,
        FIRM_FORM,
        FOREIGN_FIRM,
        AFTER,
        BEFORE,
        DESCRIBED,
        RANKED,
        TITLE,
        OFFICE,
        QUOTE_BEFORE,
        QUOTE_AFTER,
        CONCEPT,
        IDEA,
        WORK,
        WORK_AFTER,
        LABEL,
        CALLED,
        SERIES,
        OCCASION,
        PROGRAMME,
        STAGE,
        MACHINE_KIND,
        MACHINE_SIZE,
        HELD,
        HEARD_AFTER,
        HEARD_BEFORE,
        HEARD_WITH,
        SITE,
        COMMON_BEFORE,
        PROFESSION,
        KIN,
        PREFIX,
        PLACE_ORG,
        LOCAL,
        CREDIT,
        SECTION,
        REGION,
        SERVICE_AFTER,
        SERVICE_BEFORE,
        SERVICE_NEAR,
        FIRM_OR_SERVICE,
        MODEL_TOO,
        MODEL_AFTER,
        FIRM_ACT,
        FIRM_HAS,
        FIRM_KIND,
        SELLER,
        DEAL,
        RESULT,
        GENERIC_FIRM,
        POINTING,
        STOP
    }

    private final Map<Kind, CueWords> words = new EnumMap<>(Kind.class);

    Cues(Table table) {
        for (Kind kind : Kind.values()) {
            words.put(kind, new CueWords());
        }
        for (Table.Row row : table.rows()) {
            Kind kind = row.constant("kind", Kind.class);
            boolean untyped = kind == Kind.STOP || kind == Kind.LABEL || kind == Kind.CALLED || kind == Kind.SERIES
                    || kind == Kind.POINTING || kind == Kind.IDEA;
            words.get(kind).add(row.get("word"), untyped ? null : row.constant("type", NameType.class));
        }
    }

    static Cues standard() {
        return new Cues(Table.beside(Cues.class, "rules/cues.tsv", "kind", "word", "type"));
    }

    CueWords of(Kind kind) {
        return words.get(kind);
    }
}
