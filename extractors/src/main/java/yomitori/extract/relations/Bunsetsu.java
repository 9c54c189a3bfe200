package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/**
 * A phrase of one content word or compound with the particles and endings behind it (文節).
 *
 * @param from the number of its first token
 * @param to the number behind its last token
 * @param content where its content words stand, quotes and particles left out
 * @param mentions the mentions in its content, in order
 * @param asides the mentions in brackets behind its content
 * @param kase its case
 * @param adnominal whether it modifies a noun: の, との, a verb in attributive form
 * @param predicate what it says, where it is a verb, an event noun, an adjective or a noun with copula; null otherwise
 * @param comma whether a comma stands behind it
 * @param adverbial whether its last word is a noun of time or degree that serves as an adverb: 現在, 今後
 * @param frame what it makes of the clause before it
 */
record Bunsetsu(
        int from,
        int to,
        Span content,
        List<Mention> mentions,
        List<Mention> asides,
        Case kase,
        boolean adnominal,
        PredicateWord predicate,
        boolean comma,
        boolean adverbial,
        Frame frame) {
    /** What a noun makes of the clause in front of it that only wraps it. */
    enum Frame {
        NONE,
        /** こと, 旨: what is said or planned. */
        CONTENT,
        /** 真意, 狙い: what is behind a deed. */
        MOTIVE,
        /** ため: what something else is done for. */
        PURPOSE,
        /** の: what is done or told of, which the sentence goes on to name: 発売したのが. */
        THING,
        /** 一方, 例えば: only ties the sentence to those before, or says how. */
        ADVERB
    }

    /** What a bunsetsu predicates. */
    enum Kind {
        VERB,
        /** A noun of action without する: 買収, 資金調達. */
        EVENT_NOUN,
        ADJECTIVE,
        /** A noun with だ, です, である. */
        COPULA
    }

    /** Who is subject: the doer, or the one done to. */
    enum Voice {
        ACTIVE,
        PASSIVE,
        CAUSATIVE
    }

    /**
     * A predicate.
     *
     * @param lemma its dictionary form: 開発する for 開発した and for 開発; empty for a copula
     * @param negated whether a negation stands in its ending
     * @param toCome whether it is told in the present form, which of a single deed means that it is to come: 買収する, not 買収した, 買収している
     * @param able whether it says what can be done: 会話できる
     */
    record PredicateWord(String lemma, Kind kind, Voice voice, boolean negated, boolean toCome, boolean able) {}

    /**
     * Whether clauses may hang on it: a verb, or an adjective, copula or event noun that ends its clause. An adjective before its noun takes
     * no arguments here: Xが新たなYを発表 says nothing of X being new.
     */
    boolean isVerbal() {
        if (predicate == null) {
            return false;
        }
        return switch (predicate.kind()) {
            case VERB, COPULA -> true;
            case ADJECTIVE -> !adnominal;
            case EVENT_NOUN -> kase == Case.NONE || kase == Case.HE || kase == Case.CALLED;
        };
    }

    /** Whether it can be modified by の or a relative clause. */
    boolean isNominal() {
        if (predicate == null) {
            return true;
        }
        return switch (predicate.kind()) {
            case EVENT_NOUN, COPULA -> true;
            case ADJECTIVE -> likens() && lastMention() != null;
            case VERB -> false;
        };
    }

    /** Whether it predicates, and in this way. */
    boolean is(Kind kind) {
        return predicate != null && predicate.kind() == kind;
    }

    /** Whether it says when something happens, and nothing of what happens: 昨年は, 現在は. */
    boolean tellsTime() {
        Mention last = lastMention();
        return adverbial || last != null && last.is(ValueType.DATE) && last.span().end() == content.end();
    }

    /** Whether it likens what follows to what it names: 「X」のような. */
    boolean likens() {
        return kase == Case.NO && is(Kind.ADJECTIVE);
    }

    /** The test that it names, or that a bracket behind it does; null where neither does. */
    Mention test() {
        for (List<Mention> named : List.of(mentions, asides)) {
            for (Mention mention : named) {
                if (mention.is(NameType.BENCHMARK)) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** Whether its last mention is a figure or date and no name. */
    boolean tellsValue() {
        Mention last = lastMention();
        return last != null && last.meaning() instanceof Value;
    }

    /** Whether its content ends with the mention, or with one sign behind it: 「X」. */
    boolean endsWith(Mention mention) {
        return content.end() - mention.span().end() <= 1;
    }

    /** The mention that its content ends with or whose tail noun it is; null where there is none. */
    Mention lastMention() {
        return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    }
}
