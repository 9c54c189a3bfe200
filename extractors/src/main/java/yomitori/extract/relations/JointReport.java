package yomitori.extract.relations;

import yomitori.extract.relations.ModalityCues.Cue;
import yomitori.facts.Modality;
import yomitori.text.Tokens;

/** Finds what reports or foresees a clause together with the one behind it: Yに投資し、Zを計画しているというニュース. */
final class JointReport {
    private static final String GOING_ON = "おり"; // 成長しており
    private static final String TOPICAL = "には";

    private final ModalityCues cues;
    private final String text;
    private final Tokens tokens;
    private final Clauses clauses;
    private final int trigger;

    /** @param trigger the bunsetsu that states what is read */
    JointReport(ModalityCues cues, String text, Tokens tokens, Clauses clauses, int trigger) {
        this.cues = cues;
        this.text = text;
        this.tokens = tokens;
        this.clauses = clauses;
        this.trigger = trigger;
    }

    /** The bunsetsu that reports a clause together with the one behind it, of one subject: Yに投資し、Zを計画しているというニュース; -1. */
    int of(int clause) {
        int next = clauses.head(clause);
        boolean quoted = next >= 0 && !turns(clause + 1, next)
                && (clauses.get(next).kase() == Case.TO || clauses.get(next).kase() == Case.CALLED);
        int report = quoted ? clauses.head(next) : -1;
        Cue cue = report < 0 ? null : cues.in(text, tokens, clauses, report);
        if (isForeseenByNoun(clause, next)) {
            return clauses.head(next);
        }
        boolean foreseen = cue != null && cue.plans() && clauses.get(next).kase() == Case.TO && mayLieAhead(clause, next);
        return foreseen || cue != null && cue.modality() == Modality.CLAIMED ? report : -1;
    }

    /**
     * Whether a noun foresees a clause with the one in front of that noun: 市場は3億円となり、伸びを遂げる見込みだ. Where the sentence goes on
     * behind it, what is done must be done on purpose: 3億円を投じ、店を開く計画は, not 3億円に達し、店を開く計画は.
     */
    private boolean isForeseenByNoun(int clause, int next) {
        int noun = next >= 0 && clauses.get(next).adnominal() && clauses.get(next).kase() == Case.NONE ? clauses.head(next) : -1;
        Cue cue = noun >= 0 && !turns(clause + 1, next) ? cues.in(text, tokens, clauses, noun) : null;
        boolean ends = noun == clauses.size() - 1 && cue != null && cue.plans();
        boolean goesOn = cue != null && cue.modality() != Modality.ASSERTED && !cue.denies() && clauses.get(trigger).kase() == Case.NONE && clauses.has(clause, Case.WO);
        return (ends || goesOn) && hasFigure(clause) && mayLieAhead(clause, next);
    }

    /** Whether something else is spoken of in {@code [from, to)}: 帯域幅は, not 帯域幅も. */
    private boolean turns(int from, int to) {
        for (int i = from; i < to; i++) {
            if (clauses.get(i).kase() == Case.TOPIC && !text.startsWith("も", clauses.get(i).content().end())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFigure(int clause) {
        for (int dependent : clauses.dependents(clause)) {
            boolean noun = clauses.get(dependent).kase() == Case.WO || clauses.get(dependent).kase() == Case.GA;
            if (clauses.get(dependent).tellsValue() || noun && tellsHowMuch(dependent)) {
                return true;
            }
        }
        return clauses.get(trigger).tellsValue();
    }

    /** Whether a figure stands in front of a noun: 3億円規模の拠点を. */
    private boolean tellsHowMuch(int noun) {
        Bunsetsu before = noun == 0 ? null : clauses.get(noun - 1);
        return before != null && before.kase() == Case.NO && before.tellsValue() && clauses.head(noun - 1) == noun;
    }

    /**
     * Whether a clause may be foreseen with the one behind it, 創出し、貢献すると見込む, 2030年には5割を占め、3億円に達すると見込む: not
     * 2024年に達し, 成長しており, or with another subject or time between.
     */
    private boolean mayLieAhead(int clause, int next) {
        boolean timed = false;
        for (int i = clause + 1; i < next; i++) {
            if (clauses.get(i).kase() == Case.GA) {
                return false;
            }
            timed |= clauses.get(i).tellsTime();
        }
        for (int dependent : clauses.dependents(clause)) {
            Bunsetsu b = clauses.get(dependent);
            if (b.tellsTime() && (timed || !text.startsWith(TOPICAL, b.content().end()))) {
                return false;
            }
        }
        Bunsetsu b = clauses.get(clause);
        return !text.substring(b.content().start(), tokens.end(b.to() - 1)).contains(GOING_ON);
    }
}
