package yomitori.extract.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.facts.NameType;

/**
 * The machines that clouds let, by their series and size: m9x.4xlarge, k8s-highmem-16. Makers form so many of them that no table could
 * list them. What stands behind an option or in quotes of code is the text of a command, and no name.
 */
final class MachineTypes {
    private static final Pattern SIZED = Pattern.compile("(?<![\\w.\"'=-])[a-z]{1,4}\\d[a-z]{0,5}(?:-[a-z]{2,6})?\\.(\\d{0,3}[a-z]{4,6})(?:-\\d{1,3}xl)?(?![\\w.-])");
    private static final Pattern COUNTED =
            Pattern.compile("(?<![\\w.\"'=-])[a-z]{1,2}\\d[a-z]?-([a-z]{4,9})-\\d{1,4}[a-z]?(?:-\\d{1,2}[a-z])?(?:-[a-z]{4,5})?(?![\\w.-])");

    private final Newcomers newcomers;
    private final CueWords sizes;
    private final CueWords kinds;

    MachineTypes(Newcomers newcomers, Cues cues) {
        this.newcomers = newcomers;
        sizes = cues.of(Cues.Kind.MACHINE_SIZE);
        kinds = cues.of(Cues.Kind.MACHINE_KIND);
    }

    void read(Reading reading) {
        if (reading.holds("インスタンス") || reading.holds("マシンタイプ")) {
            read(reading, SIZED, sizes);
            read(reading, COUNTED, kinds);
        }
    }

    private void read(Reading reading, Pattern pattern, CueWords words) {
        String text = reading.text();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int word = matcher.start(1);
            while (Script.isDigit(text, word)) {
                word++;
            }
            if (words.is(text, word, matcher.end(1)) && !isOption(text, matcher.start()) && isOpen(reading, matcher)) {
                newcomers.found(reading, matcher.start(), matcher.end(), NameType.PRODUCT, "machine:type");
            }
        }
    }

    /** Whether no more than a name within the words was found there. */
    private static boolean isOpen(Reading reading, Matcher matcher) {
        Found inside = reading.firstIn(matcher.start(), matcher.end());
        return inside == null ? reading.isFree(matcher.start(), matcher.end()) : inside.start() == matcher.start()
                && inside.end() < matcher.end() && reading.isFree(inside.end(), matcher.end());
    }

    /** Whether the word in front begins with hyphens, as the options of commands do. */
    private static boolean isOption(String text, int start) {
        int from = start - 1;
        while (from > 0 && Script.isLatinOrDigit(text.charAt(from - 1)) || from > 0 && text.charAt(from - 1) == '-') {
            from--;
        }
        return from >= 0 && text.startsWith("--", from);
    }
}
