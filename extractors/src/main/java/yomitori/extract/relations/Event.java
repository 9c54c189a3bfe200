package yomitori.extract.relations;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What happens in a clause: an action and who has which part in it. */
final class Event {
    private static final int[] NOBODY = {};

    private final int at;
    private final String lemma;
    private final Set<Role> told = EnumSet.noneOf(Role.class);
    private final int[][] participants = new int[Role.values().length][];

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
        int[] before = in(role);
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = bunsetsu;
        participants[role.ordinal()] = after;
    }

    /**
     * The same action with a part of its participants.
     *
     * @param first whoever stands before this bunsetsu has a part in all
     * @param from where those begin that have a part in this one alone
     * @param to the number behind them
     */
    Event part(int first, int from, int to) {
        Event part = new Event(at, lemma);
        part.told.addAll(told);
        for (Role role : Role.values()) {
            for (int participant : in(role)) {
                if (participant < first || participant >= from && participant < to || participant >= at) {
                    part.add(role, participant);
                }
            }
        }
        return part;
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
        return participants[role.ordinal()] != null;
    }

    /** The numbers of the bunsetsu in a role, in order; none where nobody has it. */
    int[] in(Role role) {
        int[] known = participants[role.ordinal()];
        return known == null ? NOBODY : known;
    }
}
