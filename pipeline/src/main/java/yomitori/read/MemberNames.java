package yomitori.read;

import java.util.HashMap;
import java.util.Map;
import yomitori.source.Limits;
import yomitori.source.Problem;

/** Names the members of a container: by what the member calls itself, and by its number only where it has no name. */
final class MemberNames {
    private final Map<String, Integer> used = new HashMap<>();
    private int count;

    /** The name of the next member, of the first candidate that is not empty; a second one of a name gets a number behind it. */
    String next(String... candidates) {
        count++;
        String name = Integer.toString(count);
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                name = candidate.strip();
                break;
            }
        }
        int times = used.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + "#" + times;
    }

    /** What to say of members that are too many. */
    Reading beyond(Origin origin, int all, Limits limits) {
        return origin.of("…").skipped(Problem.Kind.TOO_MANY_MEMBERS, (all - limits.members()) + " of " + all
                + " members were left out.",
                "Split the file, or raise --max-members.");
    }
}
