package yomitori.extract.relations;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;

/** What the article has spoken of so far: who 同社 and このモデル are, and who is meant where a subject is left out. */
final class Discourse {
    private final Map<NameType, Mention> lastOfType = new EnumMap<>(NameType.class);
    private Mention topic;
    private Mention section;

    /** Remembers the sentence's topic or subject, and the last name of each type. */
    void remember(Clauses clauses) {
        Mention subject = null;
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            for (Mention mention : b.mentions()) {
                if (mention.meaning() instanceof Entity entity) {
                    lastOfType.put(entity.type(), mention);
                }
            }
            Mention last = b.lastMention();
            if (last != null && last.isName() && (b.kase() == Case.TOPIC || subject == null && b.kase() == Case.GA && !clauses.get(Math.max(0, clauses.head(i))).adnominal())) {
                subject = last;
            }
        }
        if (subject != null) {
            topic = subject;
            lastOfType.put(((Entity) subject.meaning()).type(), subject);
        }
    }

    /** A heading's name is what its section is about; null where the heading has none. */
    void openSection(Mention name) {
        section = name;
        topic = name;
    }

    /** What the section is about, or null. */
    Mention section() {
        return section;
    }

    /** The name that the sentences before were about, where it has one of the types; null otherwise. */
    Mention carried(Set<NameType> types) {
        if (topic != null && types.contains(((Entity) topic.meaning()).type())) {
            return topic;
        }
        return section != null && types.contains(((Entity) section.meaning()).type()) ? section : null;
    }

    /** The last name of a type, or null. */
    Mention last(NameType type) {
        return lastOfType.get(type);
    }
}
