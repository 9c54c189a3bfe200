package yomitori.extract.relations;

import java.util.BitSet;
import java.util.List;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;

/** Tells where else in its sentence a participant of an event may stand that no particle marks as one. */
final class Places {
    private static final List<Role> ANYWHERE = List.of(Role.RELATIVE, Role.GENITIVE, Role.COMPOUND, Role.TOPIC);
    private static final List<Role> OF_HEADLINE = List.of(Role.RELATIVE, Role.GENITIVE, Role.COMPOUND, Role.TOPIC, Role.AGENT);
    private static final List<Role> OF_AGENT = List.of(Role.TOPIC, Role.RELATIVE, Role.GENITIVE, Role.COMPOUND);
    /** AではXを、BではYの採用が: the genitive is not the doer. */
    private static final List<Role> OF_AGENT_OF_TOLD = List.of(Role.TOPIC, Role.RELATIVE, Role.COMPOUND);
    /** XのY投資: the genitive is the doer. */
    private static final List<Role> OF_GOAL = List.of(Role.RELATIVE, Role.COMPOUND);
    private static final List<Role> TOPIC = List.of(Role.TOPIC);
    private static final List<Role> RELATIVE = List.of(Role.RELATIVE);
    private static final List<Role> GENITIVE = List.of(Role.GENITIVE);
    private static final List<Role> COMPOUND = List.of(Role.COMPOUND);
    private static final String CAN = "できる";

    /** So many nouns and attributes lie between a relative clause and what the sentence says its topic is, at most. */
    private static final int MOST_NOUNS = 4;

    private final String text;
    private final Clauses clauses;
    private final Event event;
    private final FillingWords words;
    private final Bunsetsu action;

    Places(String text, Clauses clauses, Event event, FillingWords words) {
        this.text = text;
        this.clauses = clauses;
        this.event = event;
        this.words = words;
        this.action = clauses.get(event.at());
    }

    /** Where else the participant of a slot may stand, the likeliest first. */
    List<Role> of(Slot slot) {
        return switch (slot.role()) {
            case AGENT -> event.isTold(Role.PATIENT) ? OF_AGENT_OF_TOLD : OF_AGENT;
            case TIME -> GENITIVE;
            case SOURCE, MEANS -> List.of();
            case PARTNER -> slot.names().isEmpty() ? List.of() : RELATIVE;
            case GOAL -> ofGoal(slot);
            case PATIENT -> isAttribute() ? COMPOUND : isNoun() ? OF_HEADLINE : ANYWHERE; // Yが発売: no passive in a headline
            default -> ANYWHERE;
        };
    }

    private List<Role> ofGoal(Slot slot) {
        if (slot.names().isEmpty() || isTowardsSomethingElse()) {
            return List.of();
        }
        boolean told = event.has(Role.SOURCE) || event.isTold(Role.AGENT) && hasOwnTopic(); // Xは資金を集め、Yが出資した
        return told ? TOPIC : OF_GOAL;
    }

    private boolean isNoun() {
        return clauses.isActionNoun(event.at());
    }

    /** Whether the topic is marked as one by は or も, and not the subject of the clause before. */
    boolean hasOwnTopic() {
        for (int topic : event.in(Role.TOPIC)) {
            if (clauses.get(topic).kase() == Case.TOPIC) {
                return true;
            }
        }
        return false;
    }

    /** X搭載のY: the noun behind is whose it is, never what is done, and whoever sells it has no part in it. */
    private boolean isAttribute() {
        boolean dated = action.lastMention() != null && action.lastMention().is(ValueType.DATE); // 3月発売のY
        boolean maker = NameTypes.isBody(action.lastMention()) && words.makes(event.lemma());
        return isNoun() && action.kase() == Case.NO && !dated && !maker;
    }

    /** Whether へ marks something that has no name: インフラへの投資. */
    boolean isTowardsSomethingElse() {
        for (int goal : event.in(Role.GOAL)) {
            if (clauses.get(goal).kase() == Case.HE && clauses.get(goal).mentions().isEmpty() && !isReferred(goal)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReferred(int goal) {
        return text.charAt(clauses.get(goal).content().start()) == '同'; // 同社へ
    }

    /**
     * Whether a relative clause or an action tells of its own noun, so that the sentence's topic has no part in it:
     * Xは、Yを搭載した新製品を.
     *
     * @param used the bunsetsu that fill slots already
     */
    boolean areOfAnother(Role role, BitSet used) {
        if (isOfOwner(role) || role == Role.AGENT && isOffered()) {
            return true;
        }
        int[] nouns = event.in(Role.RELATIVE);
        if (nouns.length == 0) {
            return false;
        }
        Bunsetsu noun = clauses.get(nouns[0]);
        if (isSaidOfTopic(nouns[0]) || used.get(nouns[0]) || words.isClauseHead(text, noun) || noun.tellsTime() // Yを発売した昨年
                || isDeedItself(nouns[0])) {
            return false;
        }
        return role == Role.PATIENT || role == Role.AGENT && isDoneByNoun();
    }

    /** Whether a clause tells what anybody can do with its noun: 外で利用できるY. */
    private boolean isOffered() {
        return action.adnominal() && action.is(Kind.VERB) && text.startsWith(CAN, action.content().end());
    }

    /** Whether の behind an action stands for the action: XがYを買収したのは布石だ, and not for who did it: Yを買収したのはXだ. */
    private boolean isDeedItself(int noun) {
        Bunsetsu b = clauses.get(noun);
        int said = clauses.head(noun);
        return b.content().in(text).equals("の") && said >= 0 && clauses.get(said).lastMention() == null;
    }

    /** Whether the sentence says of its topic that it is that noun: Xは、Yが開発した法人向けのAIだ, Xは、Yが開発したAIで、. */
    private boolean isSaidOfTopic(int noun) {
        int last = noun;
        for (int steps = 0; steps < MOST_NOUNS && leadsOn(clauses.get(last)) && clauses.head(last) > last
                && clauses.get(clauses.head(last)).mentions().isEmpty(); steps++) {
            last = clauses.head(last);
        }
        Bunsetsu said = clauses.get(last);
        boolean copula = said.is(Kind.COPULA);
        boolean ends = clauses.endsWithNoun(last); // Xは、Yが開発したAI。
        boolean kind = (copula || ends || said.kase() == Case.DE && said.comma()) && (words.isKind(text, said) || ends && words.isGroup(text, said));
        return kind || copula && last == noun;
    }

    private static boolean leadsOn(Bunsetsu b) {
        return b.mentions().isEmpty() && (b.adnominal() || b.kase() == Case.NONE && b.predicate() == null);
    }

    /**
     * Whether who does the action or has it done is a genitive without a name: 容疑者のChatGPT利用, 更新プログラムの提供. In front of
     * words with a quoted name it tells of that one: 薄型の壁掛けテレビ「X」発表.
     */
    private boolean isOfOwner(Role role) {
        boolean taken = role == Role.PATIENT && !event.has(Role.COMPOUND)
                || role == Role.AGENT && event.has(Role.COMPOUND) && !isQuoted(action.lastMention());
        if (taken && isNoun()) {
            for (int owner : event.in(Role.GENITIVE)) {
                if (clauses.get(owner).mentions().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isQuoted(Mention name) {
        return name != null && name.span().start() > action.content().start() && "「『".indexOf(text.charAt(name.span().start() - 1)) >= 0;
    }

    private boolean isDoneByNoun() {
        return event.isTold(Role.PATIENT) || words.becomes(event.lemma()) || words.isAttribute(event.lemma()) && isAttribute();
    }

    /**
     * Whether the sentence has a topic of its own that has no name: what was spoken of before is not meant.
     *
     * @param used the bunsetsu that fill slots already
     * @param asked those that end as the frame's conditions ask
     */
    boolean haveOtherTopic(BitSet used, BitSet asked) {
        for (int topic : event.in(Role.TOPIC)) {
            Bunsetsu b = clauses.get(topic);
            if (b.mentions().isEmpty() && b.predicate() == null && !used.get(topic) && !asked.get(topic)
                    && !words.keepsTopic(text, b) && !isOver(topic)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence has a body or place of its own as its topic: 東京都はYを配る. */
    boolean haveNamedTopic(BitSet used) {
        for (int topic : event.in(Role.TOPIC)) {
            Bunsetsu b = clauses.get(topic);
            Mention name = b.lastMention();
            if (b.kase() == Case.TOPIC && !used.get(topic) && name != null && (NameTypes.isBody(name) || name.is(NameType.PLACE))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a topic is that of a clause before, and this one has its own: 主幹事はXで、Yも出資に加わった. */
    private boolean isOver(int topic) {
        for (int other : event.in(Role.TOPIC)) {
            for (int i = topic + 1; i < other && clauses.get(other).lastMention() != null; i++) {
                Bunsetsu said = clauses.get(i);
                if (said.kase() == Case.DE && said.comma() && said.lastMention() != null) {
                    return true;
                }
            }
        }
        return false;
    }
}
