package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Modality;
import yomitori.text.Span;
import yomitori.text.Tokens;

/**
 * Reads how firmly a sentence states a fact: from the ending of its predicate, from what governs it, and from who is said to
 * say so.
 */
final class ModalityReader {
    private static final String[] COLUMNS = {"cue", "modality", "place"};
    /** How many steps towards the end of the sentence a statement is followed: すると|主張し, される|計画が|ある. */
    private static final int STEPS = 4;
    private static final int LONGEST_FIGURE = 16;
    /** The longest cue at the end of a topic. */
    private static final int LONGEST_TOPIC = 5;
    /** Nouns that leave a clause beside the main one: 発売される中で、Xは. */
    private static final Words ASIDE = Words.of(List.of("中", "なか", "一方", "反面", "よう"));

    /** What labels figures that nobody has counted. */
    private static final Pattern RECKONING = Pattern.compile("(見積(?:もり|り)?|試算|概算)(?:例|額|結果)?(?:[（(][^（()）]*[）)])?$");
    private static final List<String> ESTIMATES = List.of("推定", "推測", "目安", "試算", "期待される");

    private static final String BUYBACK = "取得";
    private static final String LIMIT = "上限";
    private static final int LONGEST_LABEL = 40;

    /** What says that a figure is a measure to go by. */
    private static final Words AIMS = Words.of(List.of("を目安", "を目途", "を目処", "をめど", "目安", "目途"));

    private static final Words ALTERNATIVES = Words.of(List.of("あるいは", "または", "もしくは", "ないし"));

    /** Cues are looked up by their first character, in so many buckets. */
    private static final int BUCKETS = 1024;

    /** @param rank the number of its row: of several cues the first decides */
    private record Cue(String text, Modality modality, int rank) {}

    /**
     * What was read.
     *
     * @param cue the words that decided it; empty where nothing but the plain statement did
     * @param at the number of the bunsetsu where the cue stands, -1 where there is none
     * @param rule the row or rule that knows the cue; empty where there is none
     */
    record Reading(Modality modality, String cue, int at, String rule) {
        static final Reading PLAIN = new Reading(Modality.ASSERTED, "", -1, "");
        /** A single deed told in the present form. */
        static final Reading TO_COME = new Reading(Modality.PLANNED, "", -1, "modality:to-come");

        /** What something is on the way to: 3割へ. */
        static final Reading TOWARDS = new Reading(Modality.PLANNED, "", -1, "modality:towards");

        private static Reading of(Cue cue, int at) {
            return new Reading(cue.modality, cue.text, at, "modality.tsv:" + cue.text);
        }
    }

    private static final Cue[] NONE = {};

    // those that stand before what is stated, and those that stand in it or behind; by the first characters
    private final Cue[][] before;
    private final Cue[][] ahead;

    private ModalityReader(Table table) {
        before = cues(table, true);
        ahead = cues(table, false);
    }

    private static Cue[][] cues(Table table, boolean before) {
        List<List<Cue>> buckets = new ArrayList<>();
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(new ArrayList<>(0));
        }
        for (int rank = 0; rank < table.rows().size(); rank++) {
            Table.Row row = table.rows().get(rank);
            String text = row.get("cue");
            if (row.get("place").equals("before") == before) {
                buckets.get(text.charAt(0) % BUCKETS).add(new Cue(text, row.constant("modality", Modality.class), rank));
            }
        }
        return buckets.stream().map(bucket -> bucket.isEmpty() ? NONE : bucket.toArray(Cue[]::new)).toArray(Cue[][]::new);
    }

    static ModalityReader standard() {
        return new ModalityReader(Table.beside(ModalityReader.class, "tables/modality.tsv", COLUMNS));
    }

    /** What a heading or label announces forecasts with, 通期業績予想; plain where it announces none. */
    Reading plansIn(String words) {
        Cue cue = first(ahead, words, 0, words.length(), null);
        return cue != null && cue.modality == Modality.PLANNED ? Reading.of(cue, -1) : Reading.PLAIN;
    }

    /** What a heading calls a reckoning, 費用試算, コスト見積例; plain where it calls it none. */
    Reading reckoningIn(String heading) {
        Matcher reckoning = RECKONING.matcher(heading);
        return reckoning.find() ? new Reading(Modality.POSSIBLE, reckoning.group(1), -1, "modality:estimate") : Reading.PLAIN;
    }

    /** What a label or column calls an estimate, 推定容量; plain where it calls it none. */
    Reading estimatesIn(String words) {
        for (String estimate : ESTIMATES) {
            if (words.contains(estimate)) {
                return new Reading(Modality.POSSIBLE, estimate, -1, "modality:estimate");
            }
        }
        return Reading.PLAIN;
    }

    /**
     * A forecast where the sentence has one for its topic and lists its figures without a verb, 予想は売上高85億円・営業利益5億円; plain where
     * it has not.
     *
     * @param trigger the bunsetsu that states a figure
     * @param figure where the figure ends
     */
    Reading topicOf(String text, Clauses clauses, int trigger, int figure) {
        for (int i = trigger - 1; i >= 0 && i >= trigger - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            boolean verb = b.predicate() != null && b.predicate().kind() == Bunsetsu.Kind.VERB;
            if (verb || b.comma() && !b.tellsValue()) { // 予想は据え置き、
                return Reading.PLAIN;
            }
            int end = b.content().end();
            if (b.kase() == Case.TOPIC && end < figure && text.startsWith("は", end)) {
                Cue cue = endingAt(text, b.content().start(), end);
                return cue != null && cue.modality == Modality.PLANNED ? Reading.of(cue, i) : Reading.PLAIN;
            }
        }
        return Reading.PLAIN;
    }

    /** A plan where the words right behind a figure say that it is what one goes by, 30%を目安に; plain where they do not. */
    Reading aimedAt(String text, int figure) {
        int from = figure + (text.startsWith("程度", figure) || text.startsWith("前後", figure) ? 2 : 0);
        int aim = AIMS.startingAt(text, from);
        return aim == 0 ? Reading.PLAIN : new Reading(Modality.PLANNED, AIMS.word(aim), -1, "modality:aim");
    }

    /** A plan where a figure is the most that may be bought back, 取得価額の総額 3億円（上限）; plain where it is none. */
    Reading limitOf(String text, Span evidence, String measured) {
        int end = Math.min(text.length(), evidence.end() + LIMIT.length() + 1);
        String told = text.substring(evidence.start(), end);
        boolean limit = measured.contains(BUYBACK) && told.contains(LIMIT) && !told.contains(LIMIT + "の"); // not 取得費は上限の9億円に達した
        return limit ? new Reading(Modality.PLANNED, LIMIT, -1, "modality:limit") : Reading.PLAIN;
    }

    /** A forecast where the sentence begins with a label in brackets that announces one, 【来期予想】売上高85億円; plain where it does not. */
    Reading labelOf(String text, Span label) {
        Reading plans = label == null ? Reading.PLAIN : plansIn(label.in(text));
        boolean announced = plans.modality() == Modality.PLANNED && announces(label.in(text), plans.cue());
        return announced ? plans : Reading.PLAIN;
    }

    /** Whether a label ends with its cue, but for a remark in brackets: 来期予想（2026年度）, not 予想外の好決算. */
    private static boolean announces(String label, String cue) {
        int remark = label.indexOf('（');
        return (remark > 0 ? label.substring(0, remark) : label).endsWith(cue);
    }

    /** The label in brackets with which the sentence begins; null where it begins with none. */
    static Span label(String text, Clauses clauses) {
        int start = clauses.get(0).content().start();
        int close = start == 0 || text.charAt(start - 1) != '【' ? -1 : text.indexOf('】', start, Math.min(text.length(), start + LONGEST_LABEL));
        return close <= start ? null : new Span(start, close);
    }

    /** The cue that ends at {@code end}, but for a kana more: 見込み; null where none does. */
    private Cue endingAt(String text, int from, int end) {
        for (int start = Math.max(from, end - LONGEST_TOPIC); start < end; start++) {
            Cue cue = first(ahead, text, start, end, null);
            if (cue != null && cue.text.length() >= end - start - 1 && text.startsWith(cue.text, start)) {
                return cue;
            }
        }
        return null;
    }

    /**
     * Where the words begin that bunsetsu {@code trigger} states: とする says what the noun before it says, 目標とし, and an object's
     * particle is part of the cue, 回復を|想定.
     */
    private static int stated(Tokens tokens, Clauses clauses, int trigger) {
        Bunsetsu b = clauses.get(trigger);
        if (trigger > 0 && clauses.get(trigger - 1).kase() == Case.WO && clauses.head(trigger - 1) == trigger) {
            return start(tokens, clauses, trigger);
        }
        boolean light = trigger > 0 && b.predicate() != null && b.predicate().lemma().equals("する")
                && clauses.get(trigger - 1).kase() == Case.TO && clauses.head(trigger - 1) == trigger;
        return clauses.get(light ? trigger - 1 : trigger).content().start();
    }

    /** The modality of what bunsetsu {@code trigger} states. */
    Reading read(String text, Tokens tokens, Clauses clauses, int trigger) {
        if (trigger < 0 || clauses.size() == 0) {
            return Reading.PLAIN;
        }
        Bunsetsu stated = clauses.get(trigger);
        boolean negated = stated.predicate() != null && stated.predicate().negated();
        Cue firm = negated ? behind(text, tokens, clauses, trigger) : null;
        boolean doubted = firm != null && firm.text.startsWith("かもしれ");
        if (negated && !doubted && (firm == null || firm.modality != Modality.ASSERTED)) {
            return new Reading(Modality.NEGATED, text.substring(stated.content().start(), tokens.end(stated.to() - 1)), trigger,
                    "modality:negated");
        }
        if (stated.kase() == Case.HE && trigger == clauses.size() - 1 && !hasArrow(text, stated)) {
            return Reading.TOWARDS;
        }
        if (stated.predicate() != null && stated.predicate().kind() == Bunsetsu.Kind.EVENT_NOUN && text.startsWith("に向け", stated.content().end())) {
            return new Reading(Modality.PLANNED, "に向け", trigger, "modality:towards");
        }
        Cue found = null;
        int place = -1;
        for (int i = Math.max(0, trigger - Clauses.REACH); i < trigger; i++) {
            Cue first = first(before, text, start(tokens, clauses, i), tokens.end(clauses.get(i).to() - 1), found);
            place = first == found ? place : i;
            found = first;
        }
        Cue before = found;
        boolean known = false; // what comes now comments on the deed as one that is known: only a denial matters
        boolean deed = false;
        boolean noun = stated.predicate() != null && stated.predicate().kind() == Bunsetsu.Kind.EVENT_NOUN;
        boolean about = false;
        boolean relative = false;
        for (int step = 0, at = trigger; step <= STEPS && at >= 0; step++) {
            Bunsetsu b = clauses.get(at);
            int from = step == 0 ? stated(tokens, clauses, at) : start(tokens, clauses, at);
            Cue first = first(ahead, text, from, end(text, tokens, clauses, at), null);
            if (step > 0 && first != null && first.modality == Modality.NEGATED && stated.tellsValue() && stated.comma() && text.startsWith("で", stated.content().end())) {
                first = null; // 中間50円で、減配せず
            }
            boolean doubt = about && first != null && first.modality == Modality.POSSIBLE;
            if (first != null && !doubt && outweighs(first, found, before, known)) {
                place = at;
                found = first;
            }
            known |= relative || b.kase() == Case.TOPIC && (found != null || deed); // という目標は、絵空事ではないでしょう; 買収したことは
            about |= b.kase() == Case.TOPIC; // 提携は追い風となるだろう: nobody doubts the deed
            deed |= b.predicate() != null && b.predicate().kind() == Bunsetsu.Kind.VERB;
            if (endsClause(b) && !hasAlternative(text, clauses, at)) {
                int report = found == null && !known ? report(text, tokens, clauses, at) : -1;
                place = report < 0 ? place : report;
                found = report < 0 ? found : behind(text, tokens, clauses, report);
                break;
            }
            relative = tellsOfName(clauses, at);
            known |= noun && step == 0 && b.kase() == Case.BY; // 提携により建てる計画
            if (step > 0 && b.comma() && ASIDE.is(text, b.content().start(), b.content().end()) != 0) {
                break;
            }
            int head = clauses.head(at);
            about |= hasTopic(clauses, at + 1, head); // Aは10ドル、Bも選べるだろう
            at = head;
        }
        int action = found == null ? deedWithoutVerb(clauses, trigger) : -1;
        found = action < 0 ? found : behind(text, tokens, clauses, action);
        return found == null ? Reading.PLAIN : Reading.of(found, action < 0 ? place : action);
    }

    /** The noun that says what is done to a figure where no verb does, 増額予定 of 20円をさらに増額予定で; -1 where none does. */
    private static int deedWithoutVerb(Clauses clauses, int figure) {
        Bunsetsu b = clauses.get(figure);
        for (int i = figure + 1; b.kase() == Case.WO && b.tellsValue() && i <= figure + 2 && i < clauses.size(); i++) {
            Bunsetsu.PredicateWord said = clauses.get(i).predicate();
            if (said != null) {
                return said.kind() == Bunsetsu.Kind.EVENT_NOUN && clauses.head(figure) != i ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a cue on the way to the end of the sentence counts: the nearest one, or one that denies what is said. */
    private static boolean outweighs(Cue cue, Cue found, Cue before, boolean known) {
        boolean nearest = found == before && (before == null || cue.rank < before.rank);
        return nearest && !known || cue.modality == Modality.NEGATED && (found == null || found.modality != Modality.NEGATED);
    }

    /** The first cue in a bunsetsu of those that stand in what is stated or behind it; null where there is none. */
    private Cue behind(String text, Tokens tokens, Clauses clauses, int at) {
        return first(ahead, text, start(tokens, clauses, at), tokens.end(clauses.get(at).to() - 1), null);
    }

    private static boolean hasTopic(Clauses clauses, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clauses.get(i).kase() == Case.TOPIC) {
                return true;
            }
        }
        return false;
    }

    /** Whether another word for the same deed follows: 同等、あるいはそれ以上の性能を目指す. */
    private static boolean hasAlternative(String text, Clauses clauses, int at) {
        return at + 1 < clauses.size() && ALTERNATIVES.startingAt(text, clauses.get(at + 1).content().start()) != 0;
    }

    private static boolean endsClause(Bunsetsu b) {
        return b.comma() && b.isVerbal() && b.kase() == Case.NONE;
    }

    /** Whether a clause tells of a name as of something known: what follows says nothing of its deed; Xが開発するYは, not するYの計画. */
    private static boolean tellsOfName(Clauses clauses, int at) {
        Bunsetsu b = clauses.get(at);
        boolean relative = b.adnominal() && b.kase() == Case.NONE && b.predicate() != null && b.predicate().kind() == Bunsetsu.Kind.VERB;
        Bunsetsu noun = relative && clauses.head(at) >= 0 ? clauses.get(clauses.head(at)) : null;
        boolean named = noun != null && noun.lastMention() != null && noun.lastMention().isName();
        return named && (noun.kase() != Case.NO || !b.predicate().toCome());
    }

    /** The bunsetsu that reports a clause together with the one behind it, told of the same subject: Yに投資し、Zを計画しているというニュース; -1. */
    private int report(String text, Tokens tokens, Clauses clauses, int clause) {
        int next = clauses.head(clause);
        boolean quoted = next >= 0 && !hasTopic(clauses, clause + 1, next)
                && (clauses.get(next).kase() == Case.TO || clauses.get(next).kase() == Case.CALLED);
        int report = quoted ? clauses.head(next) : -1;
        Cue cue = report < 0 ? null : behind(text, tokens, clauses, report);
        boolean foreseen = cue != null && cue.modality == Modality.PLANNED && clauses.get(next).kase() == Case.TO
                && mayLieAhead(text, tokens, clauses, clause, next);
        return foreseen || cue != null && cue.modality == Modality.CLAIMED ? report : -1;
    }

    /** Whether a clause may be foreseen with the one behind it, 創出し、貢献すると見込む: not 2024年に達し, 成長しており, or with another subject between. */
    private static boolean mayLieAhead(String text, Tokens tokens, Clauses clauses, int clause, int next) {
        for (int i = clause + 1; i < next; i++) {
            if (clauses.get(i).kase() == Case.GA) {
                return false;
            }
        }
        for (int dependent : clauses.dependents(clause)) {
            if (clauses.get(dependent).tellsTime()) {
                return false;
            }
        }
        Bunsetsu b = clauses.get(clause);
        return !text.substring(b.content().start(), tokens.end(b.to() - 1)).contains("おり");
    }

    /** 52%→97%へ: a change that has happened. */
    private static boolean hasArrow(String text, Bunsetsu b) {
        int arrow = text.lastIndexOf('→', b.content().end());
        return arrow >= 0 && arrow >= b.content().end() - LONGEST_FIGURE;
    }

    /** Where the words of a bunsetsu end; what is willed goes on in the next one: 達し|ようと. */
    private static int end(String text, Tokens tokens, Clauses clauses, int bunsetsu) {
        boolean willed = bunsetsu + 1 < clauses.size() && clauses.get(bunsetsu).predicate() != null
                && text.startsWith("ようと", clauses.get(bunsetsu + 1).content().start());
        return tokens.end(clauses.get(willed ? bunsetsu + 1 : bunsetsu).to() - 1);
    }

    /** Where the words of a bunsetsu begin; the particle before belongs to the cue: と|主張, に|よれば. */
    private static int start(Tokens tokens, Clauses clauses, int bunsetsu) {
        return bunsetsu == 0 ? clauses.get(0).content().start() : tokens.start(clauses.get(bunsetsu - 1).to() - 1);
    }

    /** Of the cues that lie in {@code [from, to)} and {@code best}, the one whose row comes first; null where there is none. */
    private static Cue first(Cue[][] cues, String text, int from, int to, Cue best) {
        Cue found = best;
        for (int i = from; i < to; i++) {
            for (Cue cue : cues[text.charAt(i) % BUCKETS]) {
                if ((found == null || cue.rank < found.rank)
                        && i + cue.text.length() <= to
                        && text.startsWith(cue.text, i)) {
                    found = cue;
                }
            }
        }
        return found;
    }
}
