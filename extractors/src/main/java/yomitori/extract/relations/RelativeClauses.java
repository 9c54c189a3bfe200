package yomitori.extract.relations;

import yomitori.facts.Mention;

/**
 * Tells what a clause is to the noun behind it. A clause that tells what its noun is like has that noun for its doer, so that another doer
 * or a date before it belongs to what is told of the noun: 昨年X社が、効率を高めるYを発売した. The heads behind a clause are known when it is asked.
 */
final class RelativeClauses {
    /** So many nouns stand between a clause and the predicate that its noun depends on, at most. */
    private static final int MOST_NOUNS = 5;

    private final Bunsetsu[] bunsetsu;
    private final ClauseWords words;
    private final int[] heads;

    /** @param heads what each bunsetsu depends on, filled from the right while the sentence is read */
    RelativeClauses(Bunsetsu[] bunsetsu, ClauseWords words, int[] heads) {
        this.bunsetsu = bunsetsu;
        this.words = words;
        this.heads = heads;
    }

    /** Whether the predicate tells of its noun what that is like or is, so that its noun has the doer's part: 特化したY, AI企業であるY. */
    boolean describes(int verb) {
        return isDescribing(bunsetsu[verb]) && tellsOfName(verb) || isApposed(verb);
    }

    /** Whether the object {@code index} of a verb leaves the verb's noun to do it: 効率を高めるY, 契約を持つY, not 買収を発表したY. */
    boolean hasOwnObject(int index, int verb) {
        Bunsetsu.PredicateWord said = bunsetsu[verb].predicate();
        boolean done = bunsetsu[index].predicate() == null || words.owns(said.lemma())
                || said.toCome() && NameTypes.isWork(told(verb)); // 通話を翻訳するY
        return bunsetsu[index].kase() == Case.WO && done && tellsOfName(verb);
    }

    /** Whether a predicate before a noun tells what that is like: 特化した, 録画可能な. */
    private boolean isDescribing(Bunsetsu b) {
        return words.describes(b.predicate().lemma()) || b.predicate().able() || b.adnominal() && b.is(Bunsetsu.Kind.EVENT_NOUN);
    }

    /**
     * Whether a relative clause tells what a named work or body is like or does: 効率を高める新技術「Y」, 効率を高める新技術、「Y」, Aを開発するY社,
     * not Aを供給するY社, to which it may be done.
     */
    private boolean tellsOfName(int verb) {
        Bunsetsu.Kind kind = bunsetsu[verb].predicate().kind();
        boolean clause = kind == Bunsetsu.Kind.VERB || kind == Bunsetsu.Kind.EVENT_NOUN && bunsetsu[verb].kase() == Case.NONE;
        if (!bunsetsu[verb].adnominal() || !clause || heads[verb] < 0) {
            return false;
        }
        boolean body = kind == Bunsetsu.Kind.VERB && !isApposed(bunsetsu[heads[verb]], heads[verb]) && NameTypes.isBody(told(verb));
        return NameTypes.isWork(told(verb)) || body && !words.gives(bunsetsu[verb].predicate().lemma());
    }

    /** What the noun of a clause names, or where a comma ends that, what is named behind it; null where neither names anything. */
    private Mention told(int verb) {
        int noun = heads[verb];
        return noun < 0 ? null : bunsetsu[isApposed(bunsetsu[noun], noun) ? noun + 1 : noun].lastMention();
    }

    /** Whether a noun only says what the name behind its comma is: 新技術、「Y」. */
    private boolean isApposed(Bunsetsu noun, int at) {
        return noun.mentions().isEmpty() && noun.comma() && noun.kase() == Case.NONE && at + 1 < bunsetsu.length;
    }

    /** Whether a copula says what the name behind it is, so that a doer before it does something else: AI企業であるY. */
    private boolean isApposed(int copula) {
        Bunsetsu b = bunsetsu[copula];
        Mention told = heads[copula] < 0 ? null : bunsetsu[heads[copula]].lastMention();
        return b.adnominal() && b.is(Bunsetsu.Kind.COPULA) && (NameTypes.isWork(told) || NameTypes.isBody(told));
    }

    /** Whether a relative clause tells how its noun always is, so that a date before it dates something else. */
    boolean tellsState(int verb) {
        String lemma = bunsetsu[verb].predicate().lemma();
        return words.describes(lemma) || words.owns(lemma);
    }

    /** Whether a verb tells what is said or planned: 発売することを明らかにした. */
    boolean isContent(int verb) {
        return verb + 1 < bunsetsu.length && bunsetsu[verb + 1].frame() == Bunsetsu.Frame.CONTENT && bunsetsu[verb + 1].kase() == Case.WO;
    }

    /** Whether a deed is told as what something is behind, so that a name before a comma has done it: X、Yと組む狙い, X、買収の真意は. */
    boolean isBehind(int deed) {
        boolean tells = bunsetsu[deed].adnominal() && (bunsetsu[deed].is(Bunsetsu.Kind.VERB) || bunsetsu[deed].is(Bunsetsu.Kind.EVENT_NOUN));
        return tells && deed + 1 < bunsetsu.length && bunsetsu[deed + 1].frame() == Bunsetsu.Frame.MOTIVE;
    }

    /** Whether a verb tells what something else is done for, so that a date before it tells when that was: 2004年に提供するために生まれた. */
    boolean isAim(int verb) {
        return verb + 1 < bunsetsu.length && bunsetsu[verb].adnominal() && bunsetsu[verb + 1].frame() == Bunsetsu.Frame.PURPOSE;
    }

    /** The predicate that the noun of a clause depends on, or whose object it is in one word; -1 where it depends on none. */
    int governor(int verb) {
        int at = heads[verb];
        if (bunsetsu[at].is(Bunsetsu.Kind.EVENT_NOUN) && bunsetsu[at].isVerbal()) {
            return at; // 「Y」発売
        }
        for (int steps = 0; at >= 0 && steps < MOST_NOUNS; steps++) {
            at = heads[at];
            if (at >= 0 && bunsetsu[at].isVerbal()) {
                return at;
            }
        }
        return -1;
    }
}
