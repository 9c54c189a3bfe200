package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happens in a clause: an action and who has which part in it. */
final class Event {
    private final int at;
    private final String lemma;
    private final Set<Role> told = EnumSet.noneOf(Role.class);
    private final Map<Role, List<Integer>> participants = new EnumMap<>(Role.class);

    Event(int at, String lemma) {
        this.at = at;
        this.lemma = lemma;
    }

    /** The number of the bunsetsu that names the action. */
    int at() {
        return at;
    }

    /** The action in dictionary form. */
    String lemma() {
        return lemma;
    }

    void add(Role role, int bunsetsu) {
        participants.computeIfAbsent(role, r -> new ArrayList<>(2)).add(bunsetsu);
    }

    /** Remembers that a role is told by its own particle, whoever has it. */
    void tell(Role role) {
        told.add(role);
    }

    /** Whether a role is told by its own particle, be it of something that has no name. */
    boolean isTold(Role role) {
        return told.contains(role);
    }

    boolean has(Role role) {
        return participants.containsKey(role);
    }

    /** The numbers of the bunsetsu in a role, in order; none where nobody has it. */
    List<Integer> in(Role role) {
        return participants.getOrDefault(role, List.of());
    }
}
