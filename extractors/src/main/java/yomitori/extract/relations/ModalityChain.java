package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import yomitori.extract.relations.FirmnessWords.Role;
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
    private static final String ONLY = "しか";
    private static final String THAT = "と、";
    private static final List<String> BEFORE_SITE = List.of(" - ", "｜", " | "); // 感染か - Yニュース
    private static final Set<String> SAYING = Set.of("する", "いう");
    private static final String GOING_ON = "おり"; // 3億円を超えており
    private static final String REASON = "ことから";
    private static final String SPOKEN = "って";

    private final ModalityCues cues;
    private final FirmnessWords words;
    private final String text;
    private final Tokens tokens;
    private final Clauses clauses;
    private final int trigger;
    private final Bunsetsu stated;
    private final Doubts doubts;

    private Cue before; // of the cues that stand before what is stated
    private Cue found;
    private int place = -1;
    private boolean known; // what comes now comments on the deed as one that is known: only a denial matters
    private boolean deed;
    private boolean about; // 提携は追い風となるだろう: nobody doubts the deed
    private boolean ofName; // Xを載せたYは: what follows tells of Y
    private int from; // the bunsetsu that led to where the cues are heard

    ModalityChain(ModalityCues cues, FirmnessWords words, String text, Tokens tokens, Clauses clauses, int trigger) {
        this.cues = cues;
        this.words = words;
        this.text = text;
        this.tokens = tokens;
        this.clauses = clauses;
        this.trigger = trigger;
        this.stated = clauses.get(trigger);
        this.doubts = new Doubts(words, text, clauses, trigger);
    }

    Reading read() {
        if (isDenied()) {
            String denial = text.substring(stated.content().start(), tokens.end(stated.to() - 1));
            return new Reading(Modality.NEGATED, denial, trigger, "modality:negated");
        }
        if (stated.kase() == Case.HE && trigger == clauses.size() - 1 && !hasArrow()
                && words.of(Role.ABLE).endingAt(text, stated.content().start(), stated.content().end()) == 0) {
            return Reading.TOWARDS;
        }
        if (isEventNoun() && text.startsWith(TOWARDS, stated.content().end())) {
            return new Reading(Modality.PLANNED, TOWARDS, trigger, "modality:towards");
        }
        hearBefore();
        hearDescription();
        hearContent();
        follow();
        if (found == null) {
            hearDeedWithoutVerb();
        }
        if (found == null && !known) {
            hearList();
        }
        if (found == null && !known) {
            hearEnd();
        }
        return found != null ? Reading.of(found, place) : liesAhead() ? Reading.TO_COME : Reading.PLAIN;
    }

    /** Whether what is stated is told of the time that is to come: 今後5年間で3億円を投じ. */
    private boolean liesAhead() {
        for (int dependent : clauses.dependents(trigger)) {
            if (words.begin(Role.AHEAD, text, clauses.get(dependent).content().start())) {
                return true;
            }
        }
        return false;
    }

    /** Whether its own ending denies what is stated, and does not only doubt it or say it by denying less: 3割にとどまらない. */
    private boolean isDenied() {
        if (stated.predicate() == null || !stated.predicate().negated() || tellsOnly()) {
            return false;
        }
        Cue firm = cues.in(text, tokens, clauses, trigger);
        return firm == null || !firm.text().startsWith(Doubts.MAYBE) && firm.modality() != Modality.ASSERTED;
    }

    /** 1.4%しかない: says that there is no more than so much. */
    private boolean tellsOnly() {
        for (int dependent : clauses.dependents(trigger)) {
            int end = clauses.get(dependent).content().end();
            if (text.startsWith(ONLY, text.startsWith(" ", end) ? end + 1 : end)) {
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
            Cue first = cues.before(text, ModalityCues.start(tokens, clauses, i), tokens.end(clauses.get(i).to() - 1), found);
            place = first == found ? place : i;
            found = first;
        }
        before = found;
    }

    /** Hears what the clause in front of a deed tells of it: 来月に予定されている統合. */
    private void hearDescription() {
        for (int i = Math.max(0, trigger - Clauses.REACH); isEventNoun() && i < trigger; i++) {
            Bunsetsu b = clauses.get(i);
            boolean scheduled = b.adnominal() && isVerb(b) && words.begin(Role.SCHEDULED, text, b.content().start());
            if (scheduled && describesDeed(i) && !clauses.has(i, Case.GA)) { // not 発売が予定されているXへの統合
                place = i;
                found = cues.in(text, tokens, clauses, i);
            }
        }
    }

    /** Hears the noun that says what is told to be: 3億円との見通しを示した. */
    private void hearContent() {
        for (int object : clauses.dependents(trigger)) {
            if (clauses.get(object).kase() == Case.WO) {
                for (int said : clauses.dependents(object)) {
                    boolean content = clauses.get(said).kase() == Case.TO && clauses.get(said).adnominal();
                    Cue cue = content ? cueOf(object) : null;
                    if (cue != null && !cue.denies() && outweighs(cue)) {
                        place = object;
                        found = cue;
                        return;
                    }
                }
            }
        }
    }

    /** Whether a clause stands in front of the deed or of the word that tells to what or with whom it is done. */
    private boolean describesDeed(int clause) {
        int noun = clauses.head(clause);
        return noun == trigger || noun >= 0 && clauses.get(noun).adnominal() && clauses.head(noun) == trigger;
    }

    private void follow() {
        int at = trigger;
        for (int step = 0; step <= STEPS && at >= 0; step++) {
            Bunsetsu b = clauses.get(at);
            hear(at);
            if (isTakenUp(at)) {
                hear(at + 1);
                return;
            }
            if (isExample(b)) {
                for (int i = at + 1; i < clauses.head(at); i++) {
                    hear(i);
                }
                return;
            }
            if (endsClause(b) && !hasAlternative(at)) {
                hearReport(at);
                return;
            }
            ofName |= tellsOfName(at);
            known |= at == trigger && isEventNoun() && (b.kase() == Case.BY || words.begin(Role.MEANS, text, b.content().end())); // 提携により建てる計画
            if (at != trigger && b.comma() && words.of(Role.ASIDE).is(text, b.content().start(), b.content().end()) != 0) {
                return;
            }
            int head = clauses.head(at);
            int own = b.kase() == Case.TOPIC && at == trigger ? endOfClause(at + 1, head) : -1;
            if (own >= 0) { // 提携は変化を示すが、競争が終わるわけではない
                hear(own);
                return;
            }
            about |= clauses.hasBetween(at + 1, head, Case.TOPIC); // Aは10ドル、Bも選べるだろう
            from = at;
            at = head;
        }
    }

    private void hear(int at) {
        Bunsetsu b = clauses.get(at);
        Cue cue = cueOf(at);
        boolean doubt = cue != null && cue.modality() == Modality.POSSIBLE && (about || doubts.areOfMore(at, end(at), cue));
        if (cue != null && !doubt && outweighs(cue)) {
            place = at;
            found = cue;
        }
        boolean topic = b.kase() == Case.TOPIC;
        boolean reason = deed && text.startsWith(REASON, b.content().start()); // 増えたことから、需要が伸びる見込みだ
        known |= ofName || reason || topic && (found != null || deed); // という目標は、絵空事ではないでしょう; 買収したことは
        about |= topic;
        deed |= isVerb(b);
    }

    private Cue cueOf(int at) {
        Cue cue = at == trigger ? cues.ahead(text, statedStart(), end(at)) : outsideBrackets(at);
        boolean another = at != trigger && cue != null && (isQuoted(at) || cue.denies() && deniesAnother(at));
        return another ? null : cue;
    }

    /** The cue in a bunsetsu, but for what stands in brackets behind its name: Xが設立したY（3割の増産を計画）など. */
    private Cue outsideBrackets(int at) {
        int open = clauses.get(at).content().end();
        int close = Phrases.closing(text, open, end(at));
        if (close < 0) {
            return cues.ahead(text, ModalityCues.start(tokens, clauses, at), end(at));
        }
        Cue before = cues.ahead(text, ModalityCues.start(tokens, clauses, at), open);
        Cue behind = cues.ahead(text, close + 1, end(at));
        return before == null || behind != null && behind.rank() < before.rank() ? behind : before;
    }

    /** Whether another thing is denied than what is stated: 中間50円で、減配せず; Xを載せたYの開発中止; 3億円の投資は、渋滞を解消する. */
    private boolean deniesAnother(int at) {
        boolean value = stated.tellsValue() && stated.comma() && text.startsWith("で", stated.content().end());
        return ofName || value || clauses.get(from).kase() == Case.TOPIC && clauses.has(at, Case.WO);
    }

    /** Whether a bunsetsu stands in quotes that open behind what is stated: 5割が「予定はない」と答えた. */
    private boolean isQuoted(int at) {
        int open = 0;
        for (int i = stated.content().end(); i < clauses.get(at).content().end(); i++) {
            open = text.charAt(i) == '「' ? open + 1 : text.charAt(i) == '」' ? Math.max(0, open - 1) : open;
        }
        return open > 0;
    }

    /** Whether a cue on the way to the end of the sentence counts: the nearest one, or one that denies what is said. */
    private boolean outweighs(Cue cue) {
        boolean nearest = found == before && (before == null || cue.rank() < before.rank() && cue.modality() != before.modality());
        return nearest && !known || cue.denies() && (found == null || !found.denies());
    }

    private void hearReport(int clause) {
        int report = found != null || known ? -1 : isTold(clause) ? clauses.head(clause) : new JointReport(cues, text, tokens, clauses, trigger).of(clause);
        if (report >= 0) {
            place = report;
            found = cues.in(text, tokens, clauses, report);
        }
    }

    /** Whether somebody is said behind the clause to tell what it says: Xを採用すると、通信社が報じた. */
    private boolean isTold(int clause) {
        int verb = clauses.head(clause);
        int end = tokens.end(clauses.get(clause).to() - 1);
        Cue cue = verb == clause + 2 && clauses.get(verb - 1).kase() == Case.GA && NameTypes.isBody(clauses.get(verb - 1).lastMention())
                && text.startsWith(THAT, end - THAT.length())
                ? cues.in(text, tokens, clauses, verb) : null;
        return cue != null && cue.modality() == Modality.CLAIMED;
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
                    found = cues.in(text, tokens, clauses, i);
                }
                return;
            }
        }
    }

    /** Hears what is said of the last of a list of figures: 店舗10万店、会員100万人を目指す. */
    private void hearList() {
        int last = trigger;
        while (last + 1 < clauses.size() && clauses.get(last).tellsValue() && clauses.get(last).comma() && clauses.get(last).kase() == Case.NONE) {
            last++;
        }
        int verb = last > trigger && clauses.get(last).tellsValue() && clauses.get(last).kase() == Case.WO ? clauses.head(last) : -1;
        Cue cue = verb == last + 1 ? cues.in(text, tokens, clauses, verb) : null;
        if (cue != null && cue.plans()) {
            place = verb;
            found = cue;
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
        boolean ends = last - trigger <= NEAR_END && !(stated.comma() && stated.isVerbal()); // not Xを買収、店を閉鎖か
        boolean whole = cue != null && (cue.modality() == Modality.CLAIMED || ends);
        boolean asked = whole && cue.modality() == Modality.POSSIBLE && doubts.areOfMore(last, end(last), cue);
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

    /** Whether another word for the same deed follows: 同等、あるいはそれ以上の性能を目指す. */
    private boolean hasAlternative(int at) {
        return at + 1 < clauses.size() && words.begin(Role.ALTERNATIVE, text, clauses.get(at + 1).content().start());
    }

    /** Whether the next word says what the clause is: 3割減った、という報告; 3割減らすって話. */
    private boolean isTakenUp(int at) {
        Bunsetsu b = clauses.get(at);
        if (!b.isVerbal() || at + 1 >= clauses.size()) {
            return false;
        }
        boolean called = b.comma() && words.begin(Role.CALLING, text, tokens.start(clauses.get(at + 1).from()));
        int end = tokens.end(b.to() - 1);
        boolean spoken = b.kase() == Case.OTHER && text.startsWith(SPOKEN, end - SPOKEN.length());
        return called || spoken;
    }

    /** Whether a quoted clause is an example of what is named behind it: 「3割減らす」など、具体的な目標を掲げる. */
    private boolean isExample(Bunsetsu b) {
        int close = text.indexOf('」', b.content().end());
        return b.isVerbal() && b.comma() && close >= 0 && close < tokens.end(b.to() - 1) && words.begin(Role.SUCH_AS, text, close + 1);
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

    /**
     * Where the words begin that are stated: とする and という say what the words before them say, 目標とし, 超えたという, and an object's
     * or subject's particle is part of the cue, 回復を|想定, 伸びが|期待される.
     */
    private int statedStart() {
        boolean governs = trigger > 0 && clauses.head(trigger - 1) == trigger;
        if (governs && (clauses.get(trigger - 1).kase() == Case.WO || clauses.get(trigger - 1).kase() == Case.GA)) {
            return ModalityCues.start(tokens, clauses, trigger);
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
}
