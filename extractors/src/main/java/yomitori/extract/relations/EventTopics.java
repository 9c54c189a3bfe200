package yomitori.extract.relations;

/** Finds what the sentence is about when it tells of an action: a topic holds for every predicate up to the next topic. */
final class EventTopics {
    private final String text;
    private final Clauses clauses;

    EventTopics(String text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** Adds the topics that hold for an event, whichever predicate they depend on; without any, the subject of the clause before. */
    void add(Event event) {
        int at = event.at();
        boolean told = event.has(Role.TOPIC);
        boolean work = false; // told with も
        for (int i = at - 1; i >= 0 && i >= at - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if (told && isAlso(b) && b.kase() == Case.TOPIC && clauses.head(i) == at && NameTypes.isWork(b.lastMention())) { // XはYを示し、「Z」も開発した
                work = true;
                continue;
            }
            if (work && b.kase() == Case.TOPIC && NameTypes.isWork(b.lastMention())) {
                return; // one of the two does what with the other
            }
            if ((b.kase() == Case.TOPIC && !b.tellsTime() || b.kase() == Case.GA && clauses.head(i) > at) && !b.isVerbal()) {
                boolean also = isAlso(b);
                if (told && !work && (!also || clauses.head(i) == at) || work && clauses.head(i) == at) {
                    return;
                }
                event.add(Role.TOPIC, i);
                if (!also) {
                    return;
                }
            }
        }
        if (!event.has(Role.TOPIC)) {
            subjectBefore(event);
        }
    }

    /** A が Bし、Cした: the subject of the clause before. */
    private void subjectBefore(Event event) {
        for (int i = event.at() - 1; i >= 0 && i >= event.at() - Clauses.REACH; i--) {
            if (clauses.get(i).kase() == Case.GA && !clauses.isInRelative(i)) {
                event.add(Role.TOPIC, i);
                return;
            }
        }
    }

    /** Whether も marks a topic, which leaves the one before it what the sentence is about: XはYも開発し. */
    boolean isAlso(Bunsetsu b) {
        int end = b.content().end();
        end += end < text.length() && "」』".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
        return text.startsWith("も", end);
    }
}
