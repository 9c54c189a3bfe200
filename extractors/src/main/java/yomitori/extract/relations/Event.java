package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What happens in a clause: an action and who has which part in it. */
final class Event {
    private final int at;
    private final String lemma;
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

    boolean has(Role role) {
        return participants.containsKey(role);
    }

    /** The numbers of the bunsetsu in a role, in order; none where nobody has it. */
    List<Integer> in(Role role) {
        return participants.getOrDefault(role, List.of());
    }
}
