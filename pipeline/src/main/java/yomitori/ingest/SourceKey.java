package yomitori.ingest;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * By what the index knows a source again: the address, or the absolute path of a file, however the user has written it.
 */
final class SourceKey {
    private static final int LONGEST = 4000;

    private SourceKey() {}

    /** The key of what a user or a listing calls {@code location}. */
    static String of(String location) {
        String key = isAddress(location) || location.equals("-") ? location : absolute(location);
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST) + '#' + Hash.sha256(key);
    }

    /** Whether {@code key} is {@code root} or lies below it. */
    static boolean isBelow(String key, String root) {
        return key.equals(root) || key.startsWith(root + "!/")
                || !isAddress(root) && key.startsWith(root.endsWith(File.separator) ? root : root + File.separator);
    }

    private static boolean isAddress(String location) {
        return location.startsWith("http://") || location.startsWith("https://");
    }

    /** Names within an archive stay as they are: they are no paths, and may be addresses. */
    private static String absolute(String location) {
        int within = location.indexOf("!/");
        String file = within < 0 ? location : location.substring(0, within);
        try {
            return Path.of(file).toAbsolutePath().normalize() + location.substring(file.length());
        } catch (InvalidPathException e) {
            return location;
        }
    }
}
