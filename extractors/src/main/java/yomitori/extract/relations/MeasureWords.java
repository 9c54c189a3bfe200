package yomitori.extract.relations;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yomitori.extract.Table;
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

    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

    /** The words of basis, longest first: 累計 before 計. */
    private final List<String> bases;

    MeasureWords(Table table) {
        for (Use use : EnumSet.allOf(Use.class)) {
            words.put(use, new HashSet<>());
        }
        for (Table.Row row : table.rows()) {
            words.get(row.constant("role", Use.class)).add(row.get("word"));
        }
        bases = words.get(Use.BASIS).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The words before a figure without those that only say to what it refers: 前年同期比, 総額. */
    String withoutBasis(String before) {
        String rest = before;
        for (String lead : words.get(Use.LEAD)) {
            rest = rest.startsWith(lead) ? rest.substring(lead.length()).strip() : rest;
        }
        for (boolean cut = true; cut; ) {
            cut = false;
            for (String basis : bases) {
                if (rest.endsWith(basis)) {
                    rest = rest.substring(0, rest.length() - basis.length()).strip();
                    cut = true;
                }
            }
        }
        return rest;
    }

    boolean isVacuous(String words) {
        return words.codePoints().noneMatch(Character::isLetter) || this.words.get(Use.VACUOUS).contains(words);
    }

    boolean isPronoun(String words) {
        return this.words.get(Use.PRONOUN).contains(words);
    }

    /** Whether the verb's object is what its figure measures. */
    boolean changes(String lemma) {
        return words.get(Use.CHANGE).contains(lemma);
    }

    /** Whether the verb's goal is what its figure is spent on. */
    boolean spends(String lemma) {
        return words.get(Use.SPEND).contains(lemma);
    }

    /** Whether the verb tells a part's share of a whole. */
    boolean shares(String lemma) {
        return words.get(Use.SHARE).contains(lemma);
    }

    /** Whether the figure's unit is itself what is measured: 1兆パラメータ. */
    boolean namesItself(Value value) {
        return value instanceof Figure figure && words.get(Use.SELF).contains(figure.unit());
    }

    /** Whether the word behind a figure makes it a change: 39%増. */
    boolean isTrend(String behind) {
        return words.get(Use.TREND).contains(behind);
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
        return this.words.get(use).stream().anyMatch(words::endsWith);
    }

    /** Whether the word only means the figure itself. */
    boolean isNumber(String words) {
        return this.words.get(Use.NUMBER).contains(words);
    }

    /** Whether the figure counts points of a talk or describes: 3つ, 2点, 30代. */
    boolean isTrivial(Value value) {
        return value instanceof Figure figure
                && figure.type() == ValueType.QUANTITY
                && (words.get(Use.DESCRIPTIVE).contains(figure.unit())
                        || words.get(Use.TRIVIAL).contains(figure.unit()) && figure.number().compareTo(BigDecimal.valueOf(20)) < 0);
    }

    /** What is done by so much: the noun of the action, or the trend behind the figure; empty where there is none. */
    String action(Bunsetsu.PredicateWord predicate, String behind) {
        if (words.get(Use.TREND).contains(behind)) {
            return "";
        }
        if (predicate == null || !predicate.lemma().endsWith("する") || predicate.lemma().length() < 4) {
            return predicate != null && predicate.lemma().equals("投じる") ? "投資" : "";
        }
        return predicate.lemma().substring(0, predicate.lemma().length() - 2);
    }
}
