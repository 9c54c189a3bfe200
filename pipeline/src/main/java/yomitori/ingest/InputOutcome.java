package yomitori.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yomitori.source.Problem;

/**
 * What an ingest did with one input: a line of its report.
 *
 * @param source the path or address
 * @param member the name in its container, empty for a document that is one article
 * @param status what was done
 * @param problem why it was not taken in; present for {@link Status#SKIPPED} and {@link Status#FAILED}
 * @param warnings what was lost or mended in reading
 * @param mentions how many mentions were found in it, 0 where it was not read
 * @param facts how many facts were found in it, 0 where it was not read
 */
public record InputOutcome(
        String source,
        String member,
        Status status,
        Optional<Problem> problem,
        List<Problem> warnings,
        int mentions,
        int facts) {
    /** What was done with an input. The names are stable: reports show them in lower case. */
    public enum Status {
        /** The index had not known it. */
        ADDED,
        /** It took the place of what the index had known. */
        UPDATED,
        /** The index knows it already. */
        UNCHANGED,
        /** Passed over by design, such as a picture. */
        SKIPPED,
        /** It is gone, and now from the index as well. */
        REMOVED,
        /** Left out against the user's will. */
        FAILED;

        /** As reports write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public InputOutcome {
        warnings = List.copyOf(warnings);
    }

    static InputOutcome plain(String source, Status status) {
        return new InputOutcome(source, "", status, Optional.empty(), List.of(), 0, 0);
    }

    static InputOutcome leftOut(String source, String member, Problem problem) {
        Status status = problem.kind().isPassedOver() ? Status.SKIPPED : Status.FAILED;
        return new InputOutcome(source, member, status, Optional.of(problem), List.of(), 0, 0);
    }

    /** What was done with an article that was read or left out. */
    public static InputOutcome of(Extracted extracted, Status status) {
        return switch (extracted) {
            case Extracted.LeftOut left -> leftOut(left.source(), left.member(), left.problem());
            case Extracted.Done done -> new InputOutcome(done.source(), done.member(), status, Optional.empty(), done.warnings(),
                    done.article().mentions().size(), done.article().facts().size());
        };
    }
}
