package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import yomitori.extract.Words;
import yomitori.extract.relations.ModalityCues.Cue;
import yomitori.extract.relations.ModalityReader.Reading;
import yomitori.facts.Modality;
import yomitori.text.Tokens;

/**
 * Follows a statement from its bunsetsu to the end of its sentence, through what governs it, and keeps the cue that decides how
 * firm it is: する|計画だ, すると|主張し.
 */
final class ModalityChain {
    /** How many steps towards the end of the sentence a statement is followed: すると|主張し, される|計画が|ある. */
    private static final int STEPS = 4;
    private static final int LONGEST_FIGURE = 16;

    /** So near to its end a headline doubts what it states: 5万台に感染か. */
    private static final int NEAR_END = 2;

    /** What a verb of doing goes on with where it is willed: 達し|ようと. */
    private static final String WILL = "ようと";
    private static final String TOWARDS = "に向け";
    private static final String DOUBT = "かもしれ";
    private static final String QUESTION = "か？?";
    private static final String ONLY = "しか";
    private static final List<String> BEFORE_SITE = List.of(" - ", "｜", " | "); // 感染か - Yニュース
    private static final Set<String> SAYING = Set.of("する", "いう");
    private static final String GOING_ON = "おり"; // 成長しており
    private static final String REASON = "ことから";
    private static final String TOPICAL = "には";

    private final ModalityCues cues;
    private final Words asides;
    private final Words alternatives;
    private final Words asking;
    private final Words why;
    private final Words able;
    private final String text;
    private final Tokens tokens;
    private final Clauses clauses;
    private final int trigger;
    private final Bunsetsu stated;

    private Cue before; // of the cues that stand before what is stated
    private Cue found;
    private int place = -1;
    private boolean known; // what comes now comments on the deed as one that is known: only a denial matters
    private boolean deed;
    private boolean about; // 提携は追い風となるだろう: nobody doubts the deed
    private boolean relative;

    ModalityChain(ModalityCues cues, FirmnessWords words, String text, Tokens tokens, Clauses clauses, int trigger) {
        this.cues = cues;
        this.asides = words.of(FirmnessWords.Role.ASIDE);
        this.alternatives = words.of(FirmnessWords.Role.ALTERNATIVE);
        this.asking = words.of(FirmnessWords.Role.ASKING);
        this.why = words.of(FirmnessWords.Role.WHY);
        this.able = words.of(FirmnessWords.Role.ABLE);
        this.text = text;
        this.tokens = tokens;
        this.clauses = clauses;
        this.trigger = trigger;
        this.stated = clauses.get(trigger);
    }

    Reading read() {
        if (isDenied()) {
            String words = text.substring(stated.content().start(), tokens.end(stated.to() - 1));
            return new Reading(Modality.NEGATED, words, trigger, "modality:negated");
        }
        if (stated.kase() == Case.HE && trigger == clauses.size() - 1 && !hasArrow()
                && able.endingAt(text, stated.content().start(), stated.content().end()) == 0) {
            return Reading.TOWARDS;
        }
        if (isEventNoun() && text.startsWith(TOWARDS, stated.content().end())) {
            return new Reading(Modality.PLANNED, TOWARDS, trigger, "modality:towards");
        }
        hearBefore();
        follow();
        if (found == null) {
            hearDeedWithoutVerb();
        }
        if (found == null && !known) {
            hearEnd();
        }
        return found == null ? Reading.PLAIN : Reading.of(found, place);
    }

    /** Whether its own ending denies what is stated, and does not only doubt it or say it by denying less: 3割にとどまらない. */
    private boolean isDenied() {
        if (stated.predicate() == null || !stated.predicate().negated() || tellsOnly()) {
            return false;
        }
        Cue firm = behind(trigger);
        return firm == null || !firm.text().startsWith(DOUBT) && firm.modality() != Modality.ASSERTED;
    }

    /** 1.4%しかない: says that there is no more than so much. */
    private boolean tellsOnly() {
        for (int dependent : clauses.dependents(trigger)) {
            if (text.startsWith(ONLY, clauses.get(dependent).content().end())) {
                return true;
            }
        }
        return false;
    }

    private boolean isEventNoun() {
        return stated.is(Bunsetsu.Kind.EVENT_NOUN);
    }

    private void hearBefore() {
        for (int i = Math.max(0, trigger - Clauses.REACH); i < trigger; i++) {
            Cue first = cues.before(text, start(i), tokens.end(clauses.get(i).to() - 1), found);
            place = first == found ? place : i;
            found = first;
        }
        before = found;
    }

    private void follow() {
        int at = trigger;
        for (int step = 0; step <= STEPS && at >= 0; step++) {
            Bunsetsu b = clauses.get(at);
            hear(at);
            if (endsClause(b) && !hasAlternative(at)) {
                hearReport(at);
                return;
            }
            relative = tellsOfName(at);
            known |= at == trigger && isEventNoun() && b.kase() == Case.BY; // 提携により建てる計画
            if (at != trigger && b.comma() && asides.is(text, b.content().start(), b.content().end()) != 0) {
                return;
            }
            int head = clauses.head(at);
            int own = b.kase() == Case.TOPIC && at == trigger ? endOfClause(at + 1, head) : -1;
            if (own >= 0) { // 提携は変化を示すが、競争が終わるわけではない
                hear(own);
                return;
            }
            about |= hasTopic(at + 1, head); // Aは10ドル、Bも選べるだろう
            at = head;
        }
    }

    private void hear(int at) {
        Bunsetsu b = clauses.get(at);
        Cue cue = cueOf(at);
        boolean doubt = cue != null && cue.modality() == Modality.POSSIBLE && (about || asksForMore(at, cue));
        if (cue != null && !doubt && outweighs(cue)) {
            place = at;
            found = cue;
        }
        boolean topic = b.kase() == Case.TOPIC;
        boolean reason = deed && text.startsWith(REASON, b.content().start()); // 増えたことから、需要が伸びる見込みだ
        known |= relative || reason || topic && (found != null || deed); // という目標は、絵空事ではないでしょう; 買収したことは
        about |= topic;
        deed |= isVerb(b);
    }

    /** Whether a question takes what is stated for given: 3割伸び、何を見るべきか, なぜ3割伸びたのか. */
    private boolean asksForMore(int at, Cue cue) {
        int end = end(at);
        int asked = end - 1;
        while (asked >= 0 && QUESTION.indexOf(text.charAt(asked)) < 0 && asked >= end - NEAR_END - 1) {
            asked--;
        }
        if (asked < Math.max(clauses.get(at).content().start(), end - NEAR_END - 1) || cue.text().startsWith(DOUBT)) {
            return false;
        }
        for (int i = Math.max(0, at - Clauses.REACH); i <= at; i++) {
            int start = clauses.get(i).content().start();
            if (i > trigger && asking.startingAt(text, start) != 0 || i < trigger && why.startingAt(text, start) != 0) {
                return true;
            }
        }
        return false;
    }

    private Cue cueOf(int at) {
        Cue cue = cues.ahead(text, at == trigger ? statedStart() : start(at), end(at));
        boolean another = at != trigger && cue != null && cue.denies() && stated.tellsValue() && stated.comma()
                && text.startsWith("で", stated.content().end()); // 中間50円で、減配せず
        return another ? null : cue;
    }

    /** Whether a cue on the way to the end of the sentence counts: the nearest one, or one that denies what is said. */
    private boolean outweighs(Cue cue) {
        boolean nearest = found == before && (before == null || cue.rank() < before.rank() && cue.modality() != before.modality());
        return nearest && !known || cue.denies() && (found == null || !found.denies());
    }

    private void hearReport(int clause) {
        int report = found == null && !known ? report(clause) : -1;
        if (report >= 0) {
            place = report;
            found = behind(report);
        }
    }

    /** The bunsetsu that reports a clause together with the one behind it, of one subject: Yに投資し、Zを計画しているというニュース; -1. */
    private int report(int clause) {
        int next = clauses.head(clause);
        boolean quoted = next >= 0 && !hasTopic(clause + 1, next)
                && (clauses.get(next).kase() == Case.TO || clauses.get(next).kase() == Case.CALLED);
        int report = quoted ? clauses.head(next) : -1;
        Cue cue = report < 0 ? null : behind(report);
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
        Cue cue = noun >= 0 && !hasTopic(clause + 1, next) ? behind(noun) : null;
        boolean ends = noun == clauses.size() - 1 && cue != null && cue.plans();
        boolean goesOn = cue != null && cue.modality() != Modality.ASSERTED && !cue.denies() && stated.kase() == Case.NONE && clauses.hasObject(clause);
        return (ends || goesOn) && hasFigure(clause) && mayLieAhead(clause, next);
    }

    private boolean hasFigure(int clause) {
        for (int dependent : clauses.dependents(clause)) {
            if (clauses.get(dependent).tellsValue()) {
                return true;
            }
        }
        return stated.tellsValue();
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

    /** Hears the noun that says what is done to a figure where no verb does: 増額予定 of 20円をさらに増額予定で. */
    private void hearDeedWithoutVerb() {
        if (stated.kase() != Case.WO || !stated.tellsValue()) {
            return;
        }
        for (int i = trigger + 1; i <= trigger + 2 && i < clauses.size(); i++) {
            Bunsetsu.PredicateWord said = clauses.get(i).predicate();
            if (said != null) {
                if (said.kind() == Bunsetsu.Kind.EVENT_NOUN && clauses.head(trigger) != i) {
                    place = i;
                    found = behind(i);
                }
                return;
            }
        }
    }

    /** Hears what the end of the sentence says of all of it: 費用は2割に達していたが、離職率も高かったという; X、5万台に感染か. */
    private void hearEnd() {
        int end = endOfTitle();
        int last = clauses.size() - 1;
        while (last > trigger && clauses.get(last).content().start() >= end) {
            last--;
        }
        int from = clauses.get(Math.max(0, last - 1)).content().start();
        Cue cue = cues.atEnd(text, from, end);
        boolean whole = cue != null && (cue.modality() == Modality.CLAIMED || last - trigger <= NEAR_END);
        boolean asked = whole && cue.modality() == Modality.POSSIBLE && asksForMore(last, cue);
        if (whole && !asked && cue.modality() != Modality.ASSERTED) {
            place = last;
            found = cue;
        }
    }

    /** Where the sentence ends, or what a headline tells before the site that tells it. */
    private int endOfTitle() {
        int end = tokens.end(clauses.get(clauses.size() - 1).to() - 1);
        for (String mark : BEFORE_SITE) {
            int at = text.indexOf(mark, stated.content().end(), end);
            end = at < 0 ? end : at;
        }
        return end;
    }

    /** The first verb in {@code [from, to)} that ends a clause; -1 where none does. */
    private int endOfClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (clauses.get(i).comma() && clauses.get(i).isVerbal()) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasTopic(int from, int to) {
        for (int i = from; i < to; i++) {
            if (clauses.get(i).kase() == Case.TOPIC) {
                return true;
            }
        }
        return false;
    }

    /** Whether another word for the same deed follows: 同等、あるいはそれ以上の性能を目指す. */
    private boolean hasAlternative(int at) {
        return at + 1 < clauses.size() && alternatives.startingAt(text, clauses.get(at + 1).content().start()) != 0;
    }

    private static boolean isVerb(Bunsetsu b) {
        return b.is(Bunsetsu.Kind.VERB);
    }

    private boolean endsClause(Bunsetsu b) {
        boolean goesOn = b.lastMention() != null && text.startsWith(GOING_ON, b.lastMention().span().end()); // 9億円を超えて|おり、
        return b.comma() && (b.isVerbal() || goesOn) && b.kase() == Case.NONE;
    }

    /** Whether a clause tells of a name as of something known: what follows says nothing of its deed; Xが開発するYは, not するYの計画. */
    private boolean tellsOfName(int at) {
        Bunsetsu b = clauses.get(at);
        boolean modifies = b.adnominal() && b.kase() == Case.NONE && isVerb(b);
        Bunsetsu noun = modifies && clauses.head(at) >= 0 ? clauses.get(clauses.head(at)) : null;
        boolean named = noun != null && noun.lastMention() != null && noun.lastMention().isName();
        return named && (noun.kase() != Case.NO || !b.predicate().toCome());
    }

    /** 52%→97%へ: a change that has happened. */
    private boolean hasArrow() {
        int arrow = text.lastIndexOf('→', stated.content().end());
        return arrow >= 0 && arrow >= stated.content().end() - LONGEST_FIGURE;
    }

    /** The cue in a bunsetsu, of those that stand in what is stated or behind it; null where there is none. */
    private Cue behind(int at) {
        return cues.ahead(text, start(at), tokens.end(clauses.get(at).to() - 1));
    }

    /**
     * Where the words begin that are stated: とする and という say what the words before them say, 目標とし, 超えたという, and an object's
     * or subject's particle is part of the cue, 回復を|想定, 伸びが|期待される.
     */
    private int statedStart() {
        boolean governs = trigger > 0 && clauses.head(trigger - 1) == trigger;
        if (governs && (clauses.get(trigger - 1).kase() == Case.WO || clauses.get(trigger - 1).kase() == Case.GA)) {
            return start(trigger);
        }
        boolean light = governs && stated.predicate() != null && SAYING.contains(stated.predicate().lemma())
                && clauses.get(trigger - 1).kase() == Case.TO;
        return clauses.get(light ? trigger - 1 : trigger).content().start();
    }

    /** Where the words of a bunsetsu end; what is willed goes on in the next one: 達し|ようと. */
    private int end(int bunsetsu) {
        boolean willed = bunsetsu + 1 < clauses.size() && clauses.get(bunsetsu).predicate() != null
                && text.startsWith(WILL, clauses.get(bunsetsu + 1).content().start());
        return tokens.end(clauses.get(willed ? bunsetsu + 1 : bunsetsu).to() - 1);
    }

    /** Where the words of a bunsetsu begin; the particle before belongs to the cue: と|主張, に|よれば. */
    private int start(int bunsetsu) {
        return bunsetsu == 0 ? clauses.get(0).content().start() : tokens.start(clauses.get(bunsetsu - 1).to() - 1);
    }
}
