package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.CalendarDate;
import yomitori.facts.Mention;
import yomitori.facts.Modality;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.text.Block;

/**
 * The time for which the lines of a report hold that tell none themselves: that of the report, 2026年12月期 第2四半期決算短信, or of the
 * sheet they stand in, 通期業績予想（2026年12月期）.
 */
final class Periods {
    private final MeasureWords words;
    private String report = "";
    private String sheet = "";
    private String scope = "";
    private boolean unsure;
    private boolean spanned;

    Periods(MeasureWords words) {
        this.words = words;
    }

    /**
     * A block begins.
     *
     * @param said its words
     * @param caption its words where it is a caption, else empty
     * @param mentions what is in it
     */
    void enter(Block block, String said, String caption, List<Mention> mentions) {
        boolean heading = block.kind() == Block.Kind.HEADING;
        boolean tellsSpan = !report.isEmpty() && !spanned && words.tellsSpan(said) && mentions.size() == 1;
        if (tellsSpan && mentions.get(0).meaning() instanceof CalendarDate span) {
            spanned = true; // the second quarter's report is about half a year
            report = named(span.iso8601(), report);
            return;
        }
        if (!heading && caption.isEmpty()) {
            String told = report.isEmpty() ? period(mentions) : "";
            report = !told.isEmpty() && words.titlesReport(said) ? told : report;
            return;
        }
        unsure = false;
        boolean begins = heading || words.beginsSheet(said);
        String told = period(mentions);
        if (report.isEmpty() && words.titlesReport(said)) {
            report = told;
        } else if (!told.isEmpty() && begins) {
            sheet = told;
        } else if (begins && !words.isForecast(caption)) {
            sheet = "";
        }
        scope = words.labelledPeriod(caption);
    }

    /** A date stands above the lines that follow, 2027/3（予想）: where it only tells in which month a year ends, theirs is not told. */
    void column(List<Mention> mentions) {
        String told = period(mentions);
        sheet = told.isEmpty() ? sheet : told;
        unsure = told.isEmpty();
    }

    /** Says for which time a line of figures holds, where it does not say so itself. */
    void date(Draft draft, Modality modality) {
        if (unsure || draft.predicate() != Predicate.MEASURE || draft.qualifiers().containsKey(Qualifier.DATE)) {
            return;
        }
        String told = draft.qualifiers().getOrDefault(Qualifier.SCOPE, scope);
        // a report of a quarter tells a forecast of the year
        boolean whole = modality == Modality.ASSERTED && !words.isPeriod(told) && !told.contains("増減");
        String period = !sheet.isEmpty() ? sheet : whole ? report : "";
        if (!period.isEmpty() && !words.isPast(told) && !words.tellsPast(Arguments.display(draft.subject()))) {
            draft.qualifiers().put(Qualifier.DATE, period);
            if (!told.isEmpty()) {
                draft.qualifiers().put(Qualifier.SCOPE, told);
            }
        }
    }

    /** A span of days by its shorter name, where it is a half or the quarter or year that {@code told} names already. */
    private static String named(String span, String told) {
        if (span.length() != "2026-01-01/2026-06-30".length()) {
            return told;
        }
        int from = Integer.parseInt(span.substring(0, 4)) * 12 + Integer.parseInt(span.substring(5, 7)) - 1;
        int months = Integer.parseInt(span.substring(11, 15)) * 12 + Integer.parseInt(span.substring(16, 18)) - from;
        String year = span.substring(0, 4);
        if (months == 6 && from % 6 == 0) {
            return year + (from % 12 == 0 ? "-H1" : "-H2");
        }
        boolean named = months == 3 || months == 4 || months >= 12; // also from the 21st to the 20th
        return named ? told : span;
    }

    /** The one period that the block names, a year, half, quarter or month; empty where it names none, several or only the end, 2027/3. */
    private static String period(List<Mention> mentions) {
        String found = "";
        for (Mention mention : mentions) {
            if (mention.meaning() instanceof CalendarDate date && isPeriod(date.iso8601()) && mention.surface().indexOf('/') < 0) {
                if (!found.isEmpty() && !found.equals(date.iso8601())) {
                    return "";
                }
                found = date.iso8601();
            }
        }
        return found;
    }

    /** Whether a date is longer than a day: 2025, FY2025, 2025-Q3, 2025-07. */
    private static boolean isPeriod(String iso8601) {
        return iso8601.length() <= "2025-07".length() && !iso8601.startsWith("-") && !iso8601.endsWith("s");
    }
}
