package yomitori.extract.relations;

/** Reads on what something is done where no verb of its own says so, as a deed of those who do it: Yを基盤に, Yをベースとして. */
final class Grounds {
    private final String text;
    private final Clauses clauses;
    private final EventWords words;
    private final EventTopics topics;

    Grounds(String text, Clauses clauses, EventWords words) {
        this.text = text;
        this.clauses = clauses;
        this.words = words;
        this.topics = new EventTopics(text, clauses);
    }

    /** Whether a bunsetsu says on what something is done, without a verb of its own. */
    boolean isGround(int at) {
        Bunsetsu b = clauses.get(at);
        return (b.kase() == Case.AS || b.kase() == Case.NI) && b.mentions().isEmpty() && b.predicate() == null
                && at > 0 && clauses.get(at - 1).kase() == Case.WO
                && !(at + 1 < clauses.size() && clauses.get(at + 1).isVerbal() && words.builds(clauses.get(at + 1)));
    }

    /** What a frame calls it: を基盤. */
    String name(int at) {
        return "を".concat(clauses.get(at).content().in(text));
    }

    /** What is done on a ground, as the deed of those who do it. */
    Event at(int at) {
        Event event = new Event(at, name(at));
        event.add(Role.PATIENT, at - 1);
        event.tell(Role.PATIENT);
        int verb = clauses.head(at);
        if (verb >= 0 && clauses.get(verb).isVerbal()) {
            for (int dependent : clauses.dependents(verb)) {
                Bunsetsu b = clauses.get(dependent);
                if (b.kase() == Case.GA || dependent > at && b.kase() == Case.WO && NameTypes.isWork(b.lastMention())) { // Xを基にYを開発した
                    event.add(Role.AGENT, dependent);
                }
            }
            if (clauses.get(verb).adnominal() && clauses.head(verb) >= 0) {
                event.add(Role.RELATIVE, clauses.head(verb));
            }
        }
        topics.add(event);
        return event;
    }
}
