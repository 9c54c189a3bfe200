package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Mention;
import yomitori.text.Span;

/** How the names that may be tied by an event stand to it and to each other. */
final class EventNames {
    /** The longest word that joins names: ならびに. */
    private static final int LONGEST_JOINT = 4;

    private final String text;
    private final Clauses clauses;
    private final Event event;
    private final FillingWords words;
    private final EventWords eventWords;
    private final Makers makers;

    EventNames(String text, Clauses clauses, Event event, FillingWords words, EventWords eventWords, Makers makers) {
        this.text = text;
        this.clauses = clauses;
        this.event = event;
        this.words = words;
        this.eventWords = eventWords;
        this.makers = makers;
    }

    /** Whether the sentence itself holds a name. */
    boolean isHere(Mention name) {
        return clauses.at(name) >= 0;
    }

    /** Whether two names stand side by side, so that neither does anything with the other: X、Yが利用できる. */
    boolean inOneList(Mention subject, Mention object) {
        int last = clauses.at(object);
        int first = clauses.at(subject);
        if (last < 0 || first < 0 || first == last) {
            return false;
        }
        for (int each : clauses.withCoordinated(Math.max(first, last))) {
            if (each == Math.min(first, last)) {
                return true;
            }
        }
        return NameTypes.isWork(subject) && (isListed(Math.min(first, last), Math.max(first, last)) || isList(first, last));
    }

    /** Whether a work before a comma stands beside the object of a verb, which makes no headline of it: A、Bを使用する. */
    private boolean isList(int subject, int object) {
        if (subject >= object || !isTopic(subject)) { // not A、BといったCが
            return false;
        }
        Bunsetsu b = clauses.get(subject);
        boolean whole = subject == 0 && clauses.get(object).kase() == Case.WO && clauses.head(event.at()) < 0; // and no more is said
        boolean headline = whole || clauses.isActionNoun(event.at()) || words.isAttribute(event.lemma());
        return b.kase() == Case.NONE && text.startsWith("、", b.content().end()) && !headline;
    }

    private boolean isTopic(int index) {
        for (int topic : event.in(Role.TOPIC)) {
            if (topic == index) {
                return true;
            }
        }
        return false;
    }

    /** Whether one list of more than two names leads from one bunsetsu to the other: A、B（旧型）、およびC. */
    private boolean isListed(int from, int to) {
        for (int i = from; i < to; i++) {
            Bunsetsu b = clauses.get(i);
            boolean joint = i > from && b.mentions().isEmpty() && b.predicate() == null && b.kase() == Case.NONE
                    && b.content().length() <= LONGEST_JOINT;
            boolean name = b.lastMention() != null && b.lastMention().isName()
                    && (b.kase() == Case.YA || b.kase() == Case.NONE && b.comma());
            if (!name && !joint) {
                return false;
            }
        }
        return to - from > 1;
    }

    /** Whether the action goes on, so that its time does not tell when it began: 今週は公開中. */
    boolean isUnderWay() {
        return text.charAt(clauses.get(event.at()).content().end() - 1) == '中';
    }

    /** Whether the action is the object of what is done: 販売を始める. */
    boolean isTakenUp() {
        Bunsetsu action = clauses.get(event.at());
        return clauses.isActionNoun(event.at()) && action.kase() == Case.WO;
    }

    /** Whether others do it, who are only helped: 企業のYの導入を支援する, 企業へのYの導入を推進する. */
    boolean isHelped() {
        int verb = isTakenUp() ? clauses.head(event.at()) : -1;
        return verb >= 0 && (eventWords.helps(clauses.get(verb)) || eventWords.pushes(clauses.get(verb)) && event.has(Role.GOAL));
    }

    /** Whether the sentence itself says that a name does it, and not that it has what does: XがYを上回った, not XはYを上回る力を示した. */
    boolean isDoneBy(Mention subject) {
        int at = clauses.at(subject);
        Bunsetsu action = clauses.get(event.at());
        boolean own = at >= 0 && (clauses.get(at).kase() == Case.GA || clauses.get(at).kase() == Case.TOPIC);
        return own && !action.adnominal() && action.kase() != Case.TO;
    }

    /**
     * Whether a work that a body brings in is its own: 独自の技術「Y」を採用した, 料金プラン「Y」を導入した, XはXプラスを導入した. What it gives to
     * somebody, it uses, as it does what another is known to make; and what it does not bring in is not told to be its own.
     */
    boolean isOwn(Mention work, Mention body) {
        int at = clauses.at(work);
        if (at < 0 || !NameTypes.isWork(work) || !NameTypes.isBody(body) || isDenied()
                || makers.areOthers(work, body)) {
            return false;
        }
        Bunsetsu b = clauses.get(at);
        int start = work.span().start() - ("「『".indexOf(text.charAt(Math.max(0, work.span().start() - 1))) >= 0 ? 1 : 0);
        boolean used = event.has(Role.GOAL);
        boolean told = !used && (words.isOwn(text, b) || at > 0 && clauses.get(at - 1).kase() == Case.NO && words.isOwn(text, clauses.get(at - 1)));
        boolean offered = words.isOffer(text, start) || work.surface().startsWith(body.surface());
        return told || offered && eventWords.bringsIn(event.lemma());
    }

    /** Whether a work is told to take in what is tied: Z of YをZに統合した. */
    boolean isTakenInByWork() {
        for (int goal : event.in(Role.GOAL)) {
            if (NameTypes.isWork(clauses.get(goal).lastMention())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is told did not happen. */
    boolean isDenied() {
        return clauses.isDenied(event.at());
    }

    /** Whether a body does what others do as well: Xも. */
    boolean isAlsoDone() {
        for (int topic : event.in(Role.TOPIC)) {
            Mention name = clauses.get(topic).lastMention();
            if (clauses.head(topic) >= event.at() && text.startsWith("も", clauses.get(topic).content().end())
                    && (name == null || NameTypes.isBody(name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is done is done to what another name owns: X社がYの名称を変えた. */
    boolean isOfAnother(Mention subject) {
        for (int object : event.in(Role.PATIENT)) {
            for (int dependent : clauses.dependents(object)) {
                Mention owner = clauses.get(dependent).kase() == Case.NO ? clauses.get(dependent).lastMention() : null;
                if (owner != null && owner.isName() && owner != subject) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a name and a figure stand in one bunsetsu. */
    boolean inOneWord(Mention name, List<Mention> figures) {
        int at = clauses.at(name);
        return at >= 0 && figures.stream().anyMatch(figure -> clauses.at(figure) == at);
    }

    /** From the first to the last of the names and the predicate, as far as they stand in this sentence. */
    Span evidence(Mention subject, Mention object) {
        Span span = clauses.get(event.at()).content();
        Span sentence = clauses.get(0).content().join(clauses.get(clauses.size() - 1).content());
        for (Mention mention : List.of(subject, object)) {
            if (sentence.contains(mention.span())) {
                span = span.join(mention.span());
            }
        }
        return span;
    }
}
