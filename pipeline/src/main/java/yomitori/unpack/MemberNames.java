package yomitori.unpack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import yomitori.source.FileKinds;
import yomitori.source.Problem;

/** What the names of an archive's files allow, and names that are unique within it. For one thread. */
final class MemberNames {
    private final Map<String, Integer> used = new HashMap<>();

    /** The name itself; a second file of the same name gets a number behind it. */
    String unique(String name) {
        int times = used.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + "#" + times;
    }

    /** Why a file of this name is not unpacked; empty where nothing speaks against it. */
    static Optional<Problem> refusal(Container.Entry entry) {
        String name = entry.name();
        if (!entry.mediaType().isEmpty()) {
            return Optional.empty(); // the address of a page or the mark of a message, which is no path
        }
        if (isUnsafe(name)) {
            return problem(Problem.Kind.UNSAFE_NAME, "Its name leads out of the archive.",
                    "Unpack it yourself and read the folder.");
        }
        for (String part : name.split("/")) {
            if (part.startsWith(".") || part.equals("__MACOSX")) {
                return problem(Problem.Kind.HIDDEN, "Hidden files and folders are passed over.",
                        "Rename it without the leading dot.");
            }
        }
        return FileKinds.isPromising(name) ? Optional.empty() : problem(Problem.Kind.UNKNOWN_KIND,
                "Files with such an ending hold no article that can be read.", "Unpack it and name the file itself.");
    }

    private static boolean isUnsafe(String name) {
        if (name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(0) >= 0 || name.matches("^[A-Za-z]:.*")) {
            return true;
        }
        for (String part : name.split("/")) {
            if (part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Problem> problem(Problem.Kind kind, String reason, String remedy) {
        return Optional.of(new Problem(kind, reason, remedy));
    }
}
