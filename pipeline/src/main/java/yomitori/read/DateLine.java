package yomitori.read;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import yomitori.extract.Table;
import yomitori.text.Width;

/**
 * What a short line says about the day of its article.
 *
 * @param published a day that is called the day of publication, or stands alone in its line
 * @param modified a day that is called the day of the last change
 * @param isLabelled whether the line itself says which of them its days are
 */
record DateLine(Optional<LocalDate> published, Optional<LocalDate> modified, boolean isLabelled) {
    /** What a word beside a date says of it; the other days are those of an event, a span, a deadline. */
    private enum Meaning {
        PUBLISHED,
        MODIFIED,
        OTHER
    }

    private record Label(String word, Meaning meaning) {}

    /** A line that says nothing. */
    static final DateLine NONE = new DateLine(Optional.empty(), Optional.empty(), false);
    /** A longer line says nothing. */
    static final int LONGEST = 80;
    private static final int LONGEST_LABEL = 12;
    /** Signs between a date and other things of its line, such as the place 【札幌】. */
    private static final Pattern PARTS = Pattern.compile(" ?[|｜·•] ?| / |】");
    /** What else a date line may hold: week days, times, zones. */
    private static final String[] FILLING = {"曜日", "午前", "午後", "現在", "頃", "時", "分", "秒", "AM", "PM", "am", "pm", "JST",
            "GMT", "UTC",
        "月", "火", "水", "木", "金", "土", "日", "祝", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "T", "Z"};
    private static final BitSet FILLING_LETTERS = new BitSet();
    private static final List<Label> LABELS = labels();

    static {
        String.join("", FILLING).chars().forEach(FILLING_LETTERS::set);
    }

    private static List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (Table.Row row : Table.beside(DateLine.class, "date-labels.tsv", "label", "meaning").rows()) {
            labels.add(new Label(row.get("label"), Meaning.valueOf(row.get("meaning").toUpperCase(Locale.ROOT))));
        }
        labels.sort(Comparator.comparing((Label label) -> label.word.length()).reversed());
        return List.copyOf(labels);
    }

    /** Reads a line. */
    static DateLine of(String line) {
        return of(line, 0, line.length());
    }

    /** Reads a line of a text. Dates in running text say nothing. */
    static DateLine of(String text, int start, int end) {
        if (end - start > LONGEST || !Dates.mayStandIn(text, start, end) || text.indexOf('。', start, end) >= 0) {
            return NONE;
        }
        String folded = Width.fold(text.substring(start, end));
        Dates.Found found = Dates.find(folded, 0);
        if (found == null) {
            return NONE;
        }
        Optional<LocalDate> published = Optional.empty();
        Optional<LocalDate> modified = Optional.empty();
        boolean isOther = false;
        boolean behind = false; // once a label stands behind its date, the others do as well
        int from = 0;
        while (found != null) {
            Dates.Found next = Dates.find(folded, found.end());
            Label label = behind ? null : labelBefore(folded.substring(from, found.start()));
            if (label == null) {
                label = labelBehind(folded.substring(found.end(), next == null ? folded.length() : next.start()));
                behind = label != null;
            }
            Optional<LocalDate> day = Optional.of(found.date());
            switch (label == null ? Meaning.OTHER : label.meaning) {
                case PUBLISHED -> published = published.isPresent() ? published : day;
                case MODIFIED -> modified = modified.isPresent() ? modified : day;
                case OTHER -> isOther |= label != null;
            }
            from = found.end();
            found = next;
        }
        boolean labelled = published.isPresent() || modified.isPresent() || isOther;
        return labelled ? new DateLine(published, modified, true) : new DateLine(alone(folded), modified, false);
    }

    /** Whether it tells any day of its article. */
    boolean hasDay() {
        return published.isPresent() || modified.isPresent();
    }

    /** Whether a short text says that the date behind it is the day of an event, a deadline or the like. */
    static boolean announcesOther(String text) {
        String bare = Width.fold(text).replace(" ", "").replace("\u3000", "");
        Label label = bare.length() > LONGEST_LABEL ? null : labelBefore(bare);
        return label != null && label.meaning == Meaning.OTHER;
    }

    /** A day that has the line for itself, or the first or last part of a line that signs divide; not the begin of a span. */
    private static Optional<LocalDate> alone(String line) {
        Optional<LocalDate> day = whole(line);
        String[] parts = day.isPresent() || !isParted(line) ? new String[0] : PARTS.split(line);
        return parts.length < 2 ? day : whole(parts[0]).or(() -> whole(parts[parts.length - 1]));
    }

    /** Whether a line may hold one of {@link #PARTS}: most don't. */
    private static boolean isParted(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("|｜·•/】".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDate> whole(String part) {
        Dates.Found day = Dates.find(part, 0);
        boolean alone = day != null && isFilling(without(part)) && !isSpan(part.substring(day.end()));
        return alone ? Optional.of(day.date()) : Optional.empty();
    }

    /** The text without its dates. */
    private static String without(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Dates.Found found = Dates.find(text, 0); found != null; found = Dates.find(text, from)) {
            rest.append(text, from, found.start());
            from = found.end();
        }
        return rest.append(text.substring(from)).toString();
    }

    /** Whether what stands behind a date makes it the first day of many. */
    private static boolean isSpan(String behind) {
        int sign = 0;
        while (sign < behind.length() && "(月火水木金土日) ".indexOf(behind.charAt(sign)) >= 0) {
            sign++;
        }
        int day = sign + 1;
        while (day < behind.length() && behind.charAt(day) == ' ') {
            day++;
        }
        return day < behind.length() && "~〜～–—-".indexOf(behind.charAt(sign)) >= 0 && Character.isDigit(behind.charAt(day));
    }

    /** The label at the end of the text before a date, unless it is a verb there: 新版を公開(2025年7月24日). */
    private static Label labelBefore(String before) {
        int end = before.length();
        while (end > 0 && !Character.isLetter(before.charAt(end - 1))) {
            end--;
        }
        String text = before.substring(0, end);
        for (Label label : LABELS) {
            int start = end - label.word.length();
            if (text.endsWith(label.word) && (start == 0 || "をがにではへもと".indexOf(text.charAt(start - 1)) < 0)) {
                return label;
            }
        }
        return null;
    }

    /** The label behind a date, behind its week day and time of day. */
    private static Label labelBehind(String behind) {
        for (Label label : LABELS) {
            int at = behind.indexOf(label.word);
            int end = at + label.word.length();
            if (at >= 0 && isFilling(behind.substring(0, at)) && (end == behind.length() || !Script.isKana(behind.charAt(end)))) {
                return label;
            }
        }
        return null;
    }

    private static boolean isFilling(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && !FILLING_LETTERS.get(text.charAt(i))) {
                return false;
            }
        }
        String rest = text;
        for (String word : FILLING) {
            rest = rest.replace(word, "");
        }
        return rest.codePoints().noneMatch(Character::isLetter);
    }
}
