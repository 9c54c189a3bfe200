package yomitori.extract.relations;

import yomitori.extract.relations.FirmnessWords.Role;
import yomitori.extract.relations.ModalityCues.Cue;

/** Tells where a question or guess takes what is stated for given and is about something more: 3割伸び、何を見るべきか. */
final class Doubts {
    static final String MAYBE = "かもしれ";
    private static final String QUESTION = "か？?";

    /** So near to the end of its words stands the sign of a question. */
    private static final int NEAR_END = 2;

    private final FirmnessWords words;
    private final String text;
    private final Clauses clauses;
    private final int trigger;

    /** @param trigger the bunsetsu that states what may be doubted */
    Doubts(FirmnessWords words, String text, Clauses clauses, int trigger) {
        this.words = words;
        this.text = text;
        this.clauses = clauses;
        this.trigger = trigger;
    }

    /**
     * Whether the cue of a doubt says nothing of what is stated.
     *
     * @param at the bunsetsu where it stands
     * @param end where the words of that one end
     */
    boolean areOfMore(int at, int end, Cue cue) {
        return asksForMore(at, end, cue) || namesTopic(at);
    }

    /** Whether a question takes what is stated for given: 3割伸び、何を見るべきか, なぜ3割伸びたのか. */
    private boolean asksForMore(int at, int end, Cue cue) {
        int asked = end - 1;
        while (asked >= 0 && QUESTION.indexOf(text.charAt(asked)) < 0 && asked >= end - NEAR_END - 1) {
            asked--;
        }
        if (asked < Math.max(clauses.get(at).content().start(), end - NEAR_END - 1) || cue.text().startsWith(MAYBE)) {
            return false;
        }
        for (int i = Math.max(0, at - Clauses.REACH); i <= at; i++) {
            int start = clauses.get(i).content().start();
            if (i > trigger && words.begin(Role.ASKING, text, start) || i < trigger && words.begin(Role.WHY, text, start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is only what the sentence picks out, 目を引くのは3億円の契約でしょう: nobody doubts that there is one. */
    private boolean namesTopic(int at) {
        for (int dependent : clauses.dependents(at)) {
            Bunsetsu b = clauses.get(dependent);
            if (b.kase() == Case.TOPIC && b.frame() == Bunsetsu.Frame.THING) {
                return !clauses.get(at).is(Bunsetsu.Kind.VERB);
            }
        }
        return false;
    }
}
