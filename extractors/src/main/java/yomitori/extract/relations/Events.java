package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.Voice;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/**
 * Reads a predicate with its dependents as an event: voices undone, the noun of a relative clause and the help of light verbs
 * found.
 */
final class Events {
    private final String text;
    private final Clauses clauses;
    private final EventWords words;
    private final CaseRoles roles;
    private final LightVerbs light;
    private final EventTopics topics;

    Events(String text, Clauses clauses, EventWords words) {
        this.text = text;
        this.clauses = clauses;
        this.words = words;
        this.roles = new CaseRoles(text, clauses, words);
        this.topics = new EventTopics(text, clauses);
        this.light = new LightVerbs(clauses, words, roles, topics);
    }

    /** The event that bunsetsu {@code at} names; it must be a verb or an event noun. */
    Event at(int at) {
        Bunsetsu b = clauses.get(at);
        Event event = new Event(at, b.predicate().lemma());
        boolean passive = b.predicate().voice() == Voice.PASSIVE;
        dependents(event, at, passive);
        for (Mention mention : b.mentions()) {
            if (mention.is(ValueType.DATE)) { // 10月14日以降順次発売する
                event.add(Role.TIME, at);
            }
        }
        if (b.predicate().kind() == Kind.EVENT_NOUN) {
            if (b.lastMention() != null && b.lastMention().is(ValueType.MONEY)) {
                event.add(Role.SUM, at);
            }
            for (int i = 0; i < b.mentions().size(); i++) {
                if (b.mentions().get(i).isName()) {
                    event.add(Role.COMPOUND, at);
                    break;
                }
            }
            if (light.isBeside(at)) {
                return event;
            }
            light.help(event);
            int partner = at > 1 && isAdverb(clauses.get(at - 1)) ? at - 2 : at - 1;
            if (b.kase() == Case.NO && partner >= 0 && clauses.get(partner).kase() == Case.TO && !clauses.get(partner).comma()) { // Yと(ほぼ)同等の性能
                event.add(Role.PARTNER, partner);
            }
        }
        if (b.adnominal() && clauses.head(at) >= 0) {
            int noun = relative(clauses.head(at));
            event.add(Role.RELATIVE, noun);
            if (clauses.get(noun).tellsTime() && clauses.get(noun).tellsValue()) { // Yを発売した2006年
                event.add(Role.TIME, noun);
            }
            told(event, noun);
        }
        topics.add(event);
        return event;
    }

    /** The noun of a relative clause: the one that a sum in front of it is told of, Xが主導する9億円の増資. */
    private int relative(int first) {
        Bunsetsu b = clauses.get(first);
        boolean sum = b.kase() == Case.NO && b.lastMention() != null && b.lastMention().is(ValueType.MONEY) && b.endsWith(b.lastMention());
        return sum && clauses.head(first) > first ? clauses.head(first) : first;
    }

    private static boolean isAdverb(Bunsetsu b) {
        return b.kase() == Case.NONE && b.predicate() == null && b.mentions().isEmpty() && !b.comma();
    }

    /** Yを発売したのは2010年, Yを発売したのが2010年だ: the day that is said of a deed. */
    private void told(Event event, int noun) {
        Bunsetsu b = clauses.get(noun);
        boolean said = b.frame() == Bunsetsu.Frame.THING && (b.kase() == Case.TOPIC || b.kase() == Case.GA);
        int day = said ? clauses.head(noun) : -1;
        if (day == noun + 1 && clauses.get(day).tellsValue() && clauses.get(day).tellsTime()) {
            event.add(Role.TIME, day);
        }
    }

    /** The events that share one predicate: XがAを、YがBを開発した is said of X and A and of Y and B, as is Aを3月に、Bを4月に of A and of B. */
    List<Event> shared(Event event) {
        int[] all = clauses.dependents(event.at());
        List<Integer> doers = new ArrayList<>(2);
        int gap = -1;
        for (int dependent : all) {
            Bunsetsu d = clauses.get(dependent);
            if ((d.kase() == Case.GA || d.kase() == Case.TOPIC && !d.tellsTime()) && (doers.isEmpty() || gap > doers.get(doers.size() - 1))) {
                doers.add(dependent);
            } else if (!doers.isEmpty() && d.comma() && (d.kase() == Case.WO || d.kase() == Case.NI)) {
                gap = dependent;
            }
        }
        List<Integer> starts = doers.size() < 2 ? dated(all) : doers;
        if (starts.size() < 2) {
            return List.of(event);
        }
        List<Event> shared = new ArrayList<>(2);
        for (int i = 0; i < starts.size(); i++) {
            shared.add(event.part(starts.get(0), starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : event.at()));
        }
        return shared;
    }

    /** Where each of several objects begins with its own day: Xを3月に、Yを4月に発売する, 3月にXを、4月にYを; none where not each has one. */
    private List<Integer> dated(int[] dependents) {
        List<Integer> starts = new ArrayList<>(2);
        boolean object = false;
        boolean day = false;
        for (int dependent : dependents) {
            Bunsetsu d = clauses.get(dependent);
            boolean tellsDay = d.tellsTime() && d.tellsValue();
            if (d.kase() != Case.WO && !tellsDay) {
                continue;
            }
            boolean before = object && day && clauses.get(dependent - 1).comma();
            if (starts.isEmpty() || before) {
                starts.add(dependent);
                object = false;
                day = false;
            }
            object |= d.kase() == Case.WO;
            day |= tellsDay;
        }
        return object && day ? starts : List.of();
    }

    private void dependents(Event event, int at, boolean passive) {
        for (int dependent : clauses.dependents(at)) {
            Bunsetsu d = clauses.get(dependent);
            if (d.predicate() != null && !d.is(Kind.EVENT_NOUN) && !d.is(Kind.COPULA)) {
                continue;
            }
            roles.date(event, dependent);
            boolean manner = d.kase() == Case.WO && dependent + 1 < clauses.size() && words.isManner(text, clauses.get(dependent + 1)); // Yを背景に
            if (manner) {
                continue;
            }
            roles.assign(event, dependent, passive);
            if (isShare(dependent)) {
                event.add(Role.PATIENT, dependent - 1);
            }
            if (d.kase() == Case.KARA && d.adnominal()) { // Xからの投資
                event.add(Role.AGENT, dependent);
            }
        }
    }

    /** Whether the object is nothing but a share of the noun in front of it, which it is done to: 株式の10%を. */
    private boolean isShare(int object) {
        Bunsetsu b = clauses.get(object);
        Mention last = b.kase() == Case.WO ? b.lastMention() : null;
        Bunsetsu whole = last == null || object == 0 ? null : clauses.get(object - 1);
        boolean named = whole != null && whole.lastMention() != null && whole.endsWith(whole.lastMention()); // Xの9%を上回る
        return whole != null && last.is(ValueType.PERCENT) && last.span().equals(b.content())
                && whole.kase() == Case.NO && clauses.head(object - 1) == object && !named;
    }
}
