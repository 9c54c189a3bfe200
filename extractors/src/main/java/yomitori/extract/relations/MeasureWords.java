package yomitori.extract.relations;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Figure;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/** The words that decide what a figure measures. */
final class MeasureWords {
    static final String[] COLUMNS = {"word", "role"};

    private enum Use {
        /** 前年比: says to what a change refers, not what is measured. */
        BASIS,
        /** 巨額, もの: measures nothing by itself. */
        VACUOUS,
        /** これ: stands for what was measured before. */
        PRONOUN,
        /** 引き上げる: its object is what the figure measures. */
        CHANGE,
        /** 評価額: what it measures is the worth of a firm. */
        VALUATION,
        /** 時間: what it measures is a length of time. */
        TIME,
        /** うち: in front of the words that are measured, no part of them. */
        LEAD,
        /** 数字: is only the figure itself. */
        NUMBER,
        /** 代, nm: a unit that describes and does not measure. */
        DESCRIPTIVE,
        /** つ: a unit that counts the steps of a talk more often than things. */
        TRIVIAL,
        /** 占める: tells a part's share of a whole. */
        SHARE,
        /** 投資する: what it is spent on is what the figure measures. */
        SPEND,
        /** パラメータ: a unit that is itself what is measured. */
        SELF,
        /** 増: behind a figure, makes it a change. */
        TREND
    }

    private final Map<Use, Words> words = new EnumMap<>(Use.class);

    MeasureWords(Table table) {
        for (Use use : Use.values()) {
            words.put(use, new Words());
        }
        for (Table.Row row : table.rows()) {
            words.get(row.constant("role", Use.class)).add(row.get("word"));
        }
    }

    private boolean is(Use use, String word) {
        return words.get(use).is(word, 0, word.length()) != 0;
    }

    /** The words before a figure without those that only say to what it refers: 前年同期比, 総額. */
    String withoutBasis(String before) {
        String rest = before;
        Words leads = words.get(Use.LEAD);
        int lead = leads.startingAt(rest, 0);
        if (lead != 0) {
            rest = rest.substring(leads.length(lead)).strip();
        }
        Words bases = words.get(Use.BASIS);
        for (int basis = bases.endingAt(rest, rest.length()); basis != 0; basis = bases.endingAt(rest, rest.length())) {
            rest = rest.substring(0, rest.length() - bases.length(basis)).strip();
        }
        return rest;
    }

    boolean isVacuous(String words) {
        return !hasLetter(words) || is(Use.VACUOUS, words);
    }

    private static boolean hasLetter(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetter(words.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isPronoun(String words) {
        return is(Use.PRONOUN, words);
    }

    /** Whether the verb's object is what its figure measures. */
    boolean changes(String lemma) {
        return is(Use.CHANGE, lemma);
    }

    /** Whether the verb's goal is what its figure is spent on. */
    boolean spends(String lemma) {
        return is(Use.SPEND, lemma);
    }

    /** Whether the verb tells a part's share of a whole. */
    boolean shares(String lemma) {
        return is(Use.SHARE, lemma);
    }

    /** Whether the figure's unit is itself what is measured: 1兆パラメータ. */
    boolean namesItself(Value value) {
        return value instanceof Figure figure && is(Use.SELF, figure.unit());
    }

    /** Whether the word behind a figure makes it a change: 39%増. */
    boolean isTrend(String behind) {
        return is(Use.TREND, behind);
    }

    /** Whether the words end with the worth of a firm: 時価総額. */
    boolean isValuation(String words) {
        return endsWith(words, Use.VALUATION);
    }

    /** Whether the words end with a length of time: 停止時間. */
    boolean isTime(String words) {
        return endsWith(words, Use.TIME);
    }

    private boolean endsWith(String words, Use use) {
        return this.words.get(use).endingAt(words, words.length()) != 0;
    }

    /** Whether the word only means the figure itself. */
    boolean isNumber(String words) {
        return is(Use.NUMBER, words);
    }

    /** Whether the figure counts points of a talk or describes: 3つ, 2点, 30代. */
    boolean isTrivial(Value value) {
        return value instanceof Figure figure
                && figure.type() == ValueType.QUANTITY
                && (is(Use.DESCRIPTIVE, figure.unit())
                        || is(Use.TRIVIAL, figure.unit()) && figure.number().compareTo(BigDecimal.valueOf(20)) < 0);
    }

    /** What is done by so much: the noun of the action, or the trend behind the figure; empty where there is none. */
    String action(Bunsetsu.PredicateWord predicate, String behind) {
        if (isTrend(behind)) {
            return "";
        }
        if (predicate == null || !predicate.lemma().endsWith("する") || predicate.lemma().length() < 4) {
            return predicate != null && predicate.lemma().equals("投じる") ? "投資" : "";
        }
        return predicate.lemma().substring(0, predicate.lemma().length() - 2);
    }
}
