package yomitori.extract.relations;

import yomitori.extract.Words;
import yomitori.extract.relations.FirmnessWords.Role;
import yomitori.extract.relations.ModalityCues.Cue;
import yomitori.extract.relations.ModalityReader.Reading;
import yomitori.facts.Mention;
import yomitori.facts.Modality;
import yomitori.text.Span;

/** Reads how firmly a figure is told that no verb tells: from what heads it, labels it or stands right behind it. */
final class FigureModality {
    /** The longest cue at the end of a topic. */
    private static final int LONGEST_TOPIC = 5;
    private static final int LONGEST_LABEL = 40;
    private static final String BUYBACK = "取得";
    private static final String LIMIT = "上限";
    private static final String BASE = "ベース";
    private static final String ESTIMATED = "modality:estimate";

    private final ModalityCues cues;
    private final FirmnessWords words;

    FigureModality(ModalityCues cues, FirmnessWords words) {
        this.cues = cues;
        this.words = words;
    }

    /** What a heading or label announces forecasts with, 通期業績予想; plain where it announces none. */
    Reading plansIn(String label) {
        Cue cue = cues.ahead(label, 0, label.length());
        return cue != null && cue.plans() ? Reading.of(cue, -1) : Reading.PLAIN;
    }

    /** Whether the cue is a word for what a thing may do, too: 予測. */
    boolean mayBeThing(String cue) {
        return words.of(Role.FORETELLING).is(cue, 0, cue.length()) != 0;
    }

    /** What a heading calls a reckoning, 費用試算, コスト見積例（税別）; plain where it calls it none. */
    Reading reckoningIn(String heading) {
        int end = beforeRemark(heading);
        Words tails = words.of(Role.RECKONED);
        int tail = tails.endingAt(heading, end);
        end -= tail == 0 ? 0 : tails.length(tail);
        Words reckonings = words.of(Role.RECKONING);
        int reckoning = reckonings.endingAt(heading, end);
        return reckoning == 0 ? Reading.PLAIN : new Reading(Modality.POSSIBLE, reckonings.word(reckoning), -1, ESTIMATED);
    }

    /** Where the words end before a remark in brackets. */
    private static int beforeRemark(String heading) {
        int last = heading.length() - 1;
        if (last < 0 || "）)".indexOf(heading.charAt(last)) < 0) {
            return heading.length();
        }
        int open = last - 1;
        while (open >= 0 && "（()）".indexOf(heading.charAt(open)) < 0) {
            open--;
        }
        return open >= 0 && "（(".indexOf(heading.charAt(open)) >= 0 ? open : heading.length();
    }

    /** What a label or column calls an estimate, 推定容量; plain where it calls it none. */
    Reading estimatesIn(String label) {
        for (String estimate : words.of(Role.ESTIMATE).all()) {
            if (label.contains(estimate)) {
                return new Reading(Modality.POSSIBLE, estimate, -1, ESTIMATED);
            }
        }
        return Reading.PLAIN;
    }

    /**
     * How firmly a measure whose own words are plain is told by what stands around it: its topic, a label, the words behind.
     *
     * @param label the label in brackets with which the sentence begins; null where it begins with none
     */
    Reading around(String text, Clauses clauses, Draft measure, Span label) {
        int end = measure.evidence().end();
        Reading topic = topicOf(text, clauses, measure.trigger(), end);
        if (!topic.isAsserted()) {
            return topic;
        }
        Reading labelled = label == null ? Reading.PLAIN : labelOf(label.in(text));
        if (!labelled.isAsserted()) {
            return labelled;
        }
        if (words.of(Role.IF).startingAt(text, end) != 0) {
            return Reading.SUPPOSED;
        }
        Reading reckoned = basisOf(text, clauses, measure.evidence());
        if (!reckoned.isAsserted()) {
            return reckoned;
        }
        Reading aim = aimedAt(text, end);
        return aim.isAsserted() ? limitOf(text, measure.evidence(), Arguments.display(measure.subject())) : aim;
    }

    /**
     * A forecast where the sentence has one for its topic and lists its figures without a verb, 予想は売上高85億円・営業利益5億円; plain where
     * it has not.
     */
    private Reading topicOf(String text, Clauses clauses, int trigger, int figure) {
        for (int i = trigger - 1; i >= 0 && i >= trigger - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            boolean verb = b.is(Bunsetsu.Kind.VERB);
            if (verb || b.comma() && !b.tellsValue()) { // 予想は据え置き、
                return Reading.PLAIN;
            }
            int last = b.content().end();
            if (b.kase() == Case.TOPIC && last < figure && text.startsWith("は", last)) {
                int end = b.tellsValue() && b.endsWith(b.lastMention()) ? b.lastMention().span().start() : last; // 来期予想170円は
                Cue cue = endingAt(text, b.content().start(), end);
                return cue != null && cue.plans() ? Reading.of(cue, i) : Reading.PLAIN;
            }
        }
        return Reading.PLAIN;
    }

    /** A forecast where a figure is reckoned from one that is foreseen: 配当性向は予想EPS100円ベースで約93%; plain where it is not. */
    private Reading basisOf(String text, Clauses clauses, Span evidence) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Bunsetsu b = clauses.get(i);
            Mention base = b.content().start() >= evidence.start() ? b.lastMention() : null;
            if (base != null && evidence.contains(base.span()) && text.startsWith(BASE, base.span().end())) {
                return plansIn(text.substring(b.content().start(), base.span().start()));
            }
        }
        return Reading.PLAIN;
    }

    /** The cue that ends at {@code end}, but for a kana more: 見込み; null where none does. */
    private Cue endingAt(String text, int from, int end) {
        for (int start = Math.max(from, end - LONGEST_TOPIC); start < end; start++) {
            Cue cue = cues.ahead(text, start, end);
            if (cue != null && cue.text().length() >= end - start - 1 && text.startsWith(cue.text(), start)) {
                return cue;
            }
        }
        return null;
    }

    /** A forecast where a label announces one, 【来期予想】売上高85億円; plain where it does not. */
    private Reading labelOf(String label) {
        Reading plans = plansIn(label);
        return !plans.isAsserted() && announces(label, plans.cue()) ? plans : Reading.PLAIN;
    }

    /** Whether a label ends with its cue, but for a remark in brackets: 来期予想（2026年度）, not 予想外の好決算. */
    private static boolean announces(String label, String cue) {
        int remark = label.indexOf('（');
        return (remark > 0 ? label.substring(0, remark) : label).endsWith(cue);
    }

    /** A plan where the words right behind a figure say that it is what one goes by, 30%程度を目安に; plain where they do not. */
    private Reading aimedAt(String text, int figure) {
        Words about = words.of(Role.ABOUT);
        int rough = about.startingAt(text, figure);
        Words aims = words.of(Role.AIM);
        int aim = aims.startingAt(text, rough == 0 ? behindClosing(text, figure) : figure + about.length(rough));
        return aim == 0 ? Reading.PLAIN : new Reading(Modality.PLANNED, aims.word(aim), -1, "modality:aim");
    }

    /** Where the words go on behind the quote that a figure closes and a remark: 「利益 2兆円」を目標に, 利益 2兆円（前期1兆円）を目標に. */
    private static int behindClosing(String text, int figure) {
        return Phrases.behindRemark(text, text.startsWith("」", figure) ? figure + 1 : figure, LONGEST_LABEL);
    }

    /** A plan where a figure is the most that may be bought back, 取得価額の総額 3億円（上限）; plain where it is none. */
    private static Reading limitOf(String text, Span evidence, String measured) {
        int end = Math.min(text.length(), evidence.end() + LIMIT.length() + 1);
        String told = text.substring(evidence.start(), end);
        boolean limit = measured.contains(BUYBACK) && told.contains(LIMIT) && !told.contains(LIMIT + "の"); // not 取得費は上限の9億円に達した
        return limit ? new Reading(Modality.PLANNED, LIMIT, -1, "modality:limit") : Reading.PLAIN;
    }

    /** The label in brackets with which the sentence begins; null where it begins with none. */
    static Span label(String text, Clauses clauses) {
        if (clauses.size() == 0) {
            return null; // nothing but a bracket
        }
        int start = clauses.get(0).content().start();
        boolean opens = start > 0 && text.charAt(start - 1) == '【';
        int close = opens ? text.indexOf('】', start, Math.min(text.length(), start + LONGEST_LABEL)) : -1;
        return close <= start ? null : new Span(start, close);
    }
}
