package yomitori.extract.relations;

import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/** Gives what depends on an action the role that its case tells. */
final class CaseRoles {
    private final String text;
    private final Clauses clauses;
    private final EventWords words;

    CaseRoles(String text, Clauses clauses, EventWords words) {
        this.text = text;
        this.clauses = clauses;
        this.words = words;
    }

    /** Adds a dependent that ends with a date as when it happened, whatever its case. */
    void date(Event event, int dependent) {
        Mention last = clauses.get(dependent).lastMention();
        if (last != null && last.is(ValueType.DATE) && !words.isVintage(text, last.span().end())) {
            event.add(Role.TIME, dependent);
        }
    }

    /**
     * Adds a dependent in the role that its case gives it.
     *
     * @param passive whether the doer and the one done to have changed their cases
     */
    void assign(Event event, int dependent, boolean passive) {
        Bunsetsu d = clauses.get(dependent);
        switch (d.kase()) {
            case GA -> {
                event.add(passive ? Role.PATIENT : Role.AGENT, dependent);
                event.tell(passive ? Role.PATIENT : Role.AGENT);
            }
            case WO -> {
                if (!isGround(event.at(), dependent)) {
                    event.add(Role.PATIENT, dependent);
                    event.tell(Role.PATIENT);
                }
            }
            case NI, HE -> {
                event.add(Role.GOAL, dependent);
                if (passive) {
                    event.add(Role.AGENT, dependent);
                }
            }
            case KARA, YORI -> { // Xより公開された
                event.add(Role.SOURCE, dependent);
                if (passive) {
                    event.add(Role.AGENT, dependent);
                }
            }
            case BY -> {
                event.add(Role.AGENT, dependent);
                if (d.predicate() == null) { // not 提携により
                    event.tell(Role.AGENT);
                }
            }
            case TO -> event.add(Role.PARTNER, dependent);
            case MADE -> {
                if (d.lastMention() != null && d.lastMention().isName()) { // 「X」まで搭載する
                    event.add(Role.PATIENT, dependent);
                }
            }
            case DE -> {
                event.add(Role.MEANS, dependent);
                if (isSpokenOf(d)) {
                    event.add(Role.WITHIN, dependent);
                }
            }
            case TOGETHER -> event.add(Role.BESIDE, dependent);
            case AS -> event.add(Role.AS, dependent);
            case NO -> {
                event.add(Role.GENITIVE, dated(dependent));
                timed(event, dependent);
            }
            case TOPIC -> {
                if (!d.tellsTime()) {
                    event.add(Role.TOPIC, dependent);
                }
            }
            case NONE -> {
                if (d.comma() && d.predicate() == null && !d.tellsTime() && mayBeSubject(dependent)) { // OpenAI、新モデルを公開
                    event.add(Role.TOPIC, dependent);
                }
            }
            default -> {}
        }
    }

    /** Whether an object is only that on which another one is built: X of Xを基にYを開発した. */
    private boolean isGround(int verb, int object) {
        boolean ground = object + 1 < verb && words.isGround(text, clauses.get(object + 1));
        for (int i = object + 2; ground && i < verb; i++) {
            if (clauses.get(i).kase() == Case.WO && clauses.head(i) == verb) {
                return true;
            }
        }
        return false;
    }

    /** The genitive that a word of time only dates: XとYの今回の提携. */
    private int dated(int genitive) {
        if (clauses.get(genitive).mentions().isEmpty() && clauses.get(genitive).tellsTime() && genitive > 0) {
            Bunsetsu before = clauses.get(genitive - 1);
            return before.kase() == Case.NO && clauses.head(genitive - 1) == genitive ? genitive - 1 : genitive;
        }
        return genitive;
    }

    /** 今年末の「X」の発売: the time that stands before what is done to. */
    private void timed(Event event, int genitive) {
        Bunsetsu before = genitive == 0 ? null : clauses.get(genitive - 1);
        boolean dated = before != null && before.kase() == Case.NO && before.lastMention() != null && before.lastMention().is(ValueType.DATE)
                && before.tellsTime() && !before.lastMention().surface().endsWith("から") && NameTypes.isWork(clauses.get(genitive).lastMention());
        if (dated) {
            event.add(Role.TIME, genitive - 1);
        }
    }

    /** Whether what is done is told of a place of doing: Xでは, Xでも. */
    private boolean isSpokenOf(Bunsetsu b) {
        int end = Signs.behind(text, b.content().end(), text.length(), "」』");
        return text.startsWith("では", end) || text.startsWith("でも", end);
    }

    /** Whether a bunsetsu before a comma may be a headline's subject: not 蓄電池 of 蓄電池、『X』を, nor a sum of money. */
    private boolean mayBeSubject(int index) {
        Bunsetsu b = clauses.get(index);
        if (b.frame() == Bunsetsu.Frame.ADVERB) {
            return false;
        }
        return b.mentions().isEmpty() ? index == 0 || clauses.get(index - 1).adnominal() : !b.lastMention().is(ValueType.MONEY);
    }
}
