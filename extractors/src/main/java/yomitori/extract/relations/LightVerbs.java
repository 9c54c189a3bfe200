package yomitori.extract.relations;

import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.Voice;

/** Reads the verb that takes a noun of action: it lends the action its own participants, 買収を発表した, or leaves it to others, 導入を支援した. */
final class LightVerbs {
    private final Clauses clauses;
    private final EventWords words;
    private final CaseRoles roles;
    private final EventTopics topics;

    LightVerbs(Clauses clauses, EventWords words, CaseRoles roles, EventTopics topics) {
        this.clauses = clauses;
        this.words = words;
        this.roles = roles;
        this.topics = topics;
    }

    /** Whether an action only tells when or why another is done, whose doer and time are not its own: 発売に先立ち. */
    boolean isBeside(int at) {
        int verb = clauses.get(at).kase() == Case.NI ? clauses.head(at) : -1;
        return verb >= 0 && words.setsBeside(clauses.get(verb));
    }

    /** 買収を発表した: who announces it is who does it. */
    void help(Event event) {
        int at = event.at();
        int verb = clauses.head(at);
        Bunsetsu noun = clauses.get(at);
        if (verb < 0 || noun.adnominal()) {
            return;
        }
        Bunsetsu v = clauses.get(verb);
        boolean object = noun.kase() == Case.WO || noun.kase() == Case.GA || noun.kase() == Case.NI
                || noun.kase() == Case.TOPIC && v.predicate() != null // Yの提供も予定されている, Yとの提携も発表したX
                        && (v.predicate().voice() == Voice.PASSIVE || v.adnominal() && topics.isAlso(noun) && !clauses.has(verb, Case.WO));
        boolean turning = noun.kase() == Case.TO && words.turns(v); // 公開となるY
        boolean means = noun.kase() == Case.DE && v.isVerbal() // 共同で開発する, 買収で合意する
                && (words.isJoint(noun) || words.agrees(v));
        if (!object && !turning && !means || !v.isVerbal() || words.leavesToOthers(v)) {
            return;
        }
        boolean receiving = words.receives(v);
        for (int dependent : clauses.dependents(verb)) {
            Bunsetsu d = clauses.get(dependent);
            if (dependent == at || d.predicate() != null && !d.is(Kind.EVENT_NOUN)) {
                continue;
            }
            roles.date(event, dependent);
            if (d.kase() != Case.WO) {
                roles.assign(event, dependent, receiving);
            }
        }
        if (v.adnominal() && clauses.head(verb) >= 0) {
            event.add(Role.RELATIVE, clauses.head(verb));
        }
    }
}
