package yomitori.extract.relations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the version that stands behind a work's name: X v2.1, X バージョン 1.0. */
final class Versions {
    private static final String LEAD = "バージョン";

    /** A version without a word that says so, which only の in front of it and が behind it tell from a figure: Xの1.47が. */
    private static final Pattern PLAIN = Pattern.compile("\\d{1,3}(\\.\\d{1,4}){1,3}");

    private static final String OF = "の";
    private static final String SUBJECT = "が";

    private Versions() {}

    /** Where the version ends that begins at {@code from}, past a blank or a の; {@code from} where none does. */
    static int end(String text, int from, int to) {
        int at = Signs.behind(text, from, to, " 　の");
        boolean led = text.startsWith(LEAD, at);
        at = led ? Signs.behind(text, at + LEAD.length(), to, " ") : at;
        if (at < to && "vV".indexOf(text.charAt(at)) >= 0) {
            led = true;
            at++;
        }
        int digits = at;
        while (at < to && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.' && at > digits)) {
            at++;
        }
        return led && at > digits ? at : from;
    }

    /** The version that stands right behind a name, with others joined to it; empty where none does. */
    static String behind(String text, int from) {
        int begin = Signs.behind(text, from, "」』\" 　の");
        int end = end(text, begin, text.length());
        int next = end;
        while (next > begin && next < text.length()) {
            end = next;
            int joint = text.startsWith(" および ", end) ? " および ".length() : text.startsWith("、", end) ? 1 : 0;
            int other = joint == 0 ? end : end(text, end + joint, text.length());
            next = other > end + joint ? other : text.length();
        }
        return end > begin ? text.substring(begin, end) : plain(text, begin);
    }

    private static String plain(String text, int from) {
        Matcher version = PLAIN.matcher(text).region(from, text.length());
        return version.lookingAt() && text.substring(Math.max(0, from - 2), from).contains(OF) && text.startsWith(SUBJECT, Signs.behind(text, version.end(), " "))
                ? version.group() : "";
    }

    /** Whether a bunsetsu is nothing but a version. */
    static boolean isOne(String text, Bunsetsu b) {
        int from = b.content().start();
        int to = b.content().end();
        return b.mentions().isEmpty() && end(text, from, to) == to || PLAIN.matcher(b.content().in(text)).matches();
    }
}
