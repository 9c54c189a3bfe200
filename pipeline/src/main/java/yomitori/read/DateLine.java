package yomitori.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yomitori.extract.Table;
import yomitori.text.Width;

/**
 * What a short line says about the day of its article.
 *
 * @param published a day that is called the day of publication, or stands alone in its line
 * @param modified a day that is called the day of the last change
 */
record DateLine(Optional<LocalDate> published, Optional<LocalDate> modified) {
    private record Label(String word, boolean modified) {}

    private static final DateLine NONE = new DateLine(Optional.empty(), Optional.empty());
    private static final int LONGEST = 80;
    /** What else a date line may hold: week days, times, zones. */
    private static final String[] FILLING = {"曜日", "午前", "午後", "現在", "頃", "時", "分", "秒", "AM", "PM", "am", "pm", "JST",
            "GMT", "UTC",
        "月", "火", "水", "木", "金", "土", "日", "祝", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "T", "Z"};
    private static final List<Label> LABELS = labels();

    private static List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (Table.Row row : Table.beside(DateLine.class, "date-labels.tsv", "label", "meaning").rows()) {
            labels.add(new Label(row.get("label"), row.get("meaning").equals("modified")));
        }
        labels.sort(Comparator.comparing((Label label) -> label.word.length()).reversed());
        return List.copyOf(labels);
    }

    /** Reads a line. Dates in running text say nothing. */
    static DateLine of(String line) {
        if (line.length() > LONGEST) {
            return NONE;
        }
        String folded = Width.fold(line);
        Dates.Found found = Dates.find(folded, 0);
        if (found == null || folded.indexOf('。') >= 0) {
            return NONE;
        }
        Optional<LocalDate> published = Optional.empty();
        Optional<LocalDate> modified = Optional.empty();
        int from = 0;
        while (found != null) {
            Dates.Found next = Dates.find(folded, found.end());
            String before = folded.substring(from, found.start());
            Label label = label(before);
            if (label == null) {
                label = label(folded.substring(found.end(), next == null ? folded.length() : next.start()));
            }
            if (label != null && label.modified) {
                modified = modified.isPresent() ? modified : Optional.of(found.date());
            } else if (label != null) {
                published = published.isPresent() ? published : Optional.of(found.date());
            } else if (published.isEmpty() && modified.isEmpty() && next == null
                    && isFilling(before + folded.substring(found.end()))) {
                published = Optional.of(found.date());
            }
            from = found.end();
            found = next;
        }
        return new DateLine(published, modified);
    }

    private static Label label(String text) {
        for (Label label : LABELS) {
            if (text.contains(label.word)) {
                return label;
            }
        }
        return null;
    }

    private static boolean isFilling(String text) {
        String rest = text;
        for (String word : FILLING) {
            rest = rest.replace(word, "");
        }
        return rest.codePoints().noneMatch(Character::isLetter);
    }
}
