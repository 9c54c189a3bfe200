package yomitori.extract.relations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import yomitori.facts.CalendarDate;
import yomitori.facts.Mention;
import yomitori.facts.Modality;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;
import yomitori.text.Block;

/**
 * The time for which the lines of a report hold that tell none themselves: that of the report, 2026年12月期 第2四半期決算短信, of the
 * sheet they stand in, 通期業績予想（2026年12月期）, or of the year above them, 2025/12.
 */
final class Periods {
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)\\d{4}(?=-)");

    private static final String CAPTIONED = MeasureDrafts.RULES + "caption";
    private static final String CHANGE = "比増減";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final String text;
    private final MeasureWords words;
    private String report = "";
    private String lastDay = ""; // of the report's time
    private BusinessYear year; // of the report, null where it names none by its last month
    private String sheet = "";
    private String whole = ""; // the year of a sheet, of which later captions may tell parts
    private BusinessYear column;
    private String scope = "";
    private boolean unsure;
    private boolean spanned;
    private boolean changes;
    private boolean sheetPlanned;
    private BusinessYear ahead; // of a sheet, null where it names none by its last month
    private final Map<String, String> summed = new HashMap<>(); // quarters that a sheet tells as all of their year so far

    Periods(String text, MeasureWords words) {
        this.text = text;
        this.words = words;
    }

    /** The date that labels a block, 2016年6月24日: 株価は下がった, and holds for all that it says; empty where none does. */
    static String entry(String text, Block block, List<Mention> mentions) {
        Mention date = mentions.isEmpty() || !mentions.get(0).is(ValueType.DATE) ? null : mentions.get(0);
        int end = date == null || date.span().start() != block.span().start() ? -1 : date.span().end();
        boolean labels = end >= 0 && end + 1 < block.span().end() && ":：".indexOf(text.charAt(end)) >= 0;
        return labels ? Arguments.display(date.meaning()) : "";
    }

    /** Whether the article tells the figures of a report of its firm. */
    boolean isReport() {
        return !report.isEmpty();
    }

    /**
     * A block begins.
     *
     * @param said its words
     * @param caption its words where it is a caption, else empty
     * @param mentions what is in it
     * @param planned whether what follows is foreseen
     */
    void enter(Block block, String said, String caption, List<Mention> mentions, boolean planned) {
        boolean heading = block.kind() == Block.Kind.HEADING;
        if (isSpanOfReport(said, mentions)) {
            return;
        }
        changes = words.sheets().tellsMovements(said) || changes && !heading && caption.isEmpty();
        if (!heading && isPart(said, mentions)) {
            return;
        }
        if (heading || !caption.isEmpty()) {
            enterSheet(heading, said, caption, mentions, planned);
            return;
        }
        String told = report.isEmpty() ? period(mentions) : "";
        if (!told.isEmpty() && words.sheets().titlesReport(said)) {
            report(told, mentions);
        }
    }

    /** Whether the block tells for which time the report holds: the second quarter's is about half a year. */
    private boolean isSpanOfReport(String said, List<Mention> mentions) {
        if (report.isEmpty() || spanned || !words.sheets().tellsSpan(said)) {
            return false;
        }
        List<Mention> dates = mentions.stream().filter(mention -> mention.is(ValueType.DATE)).toList(); // not （累計9ヶ月）
        if (dates.size() != 1 || !(dates.get(0).meaning() instanceof CalendarDate span)) {
            return false;
        }
        spanned = true;
        report = Quarters.span(span.iso8601(), report);
        lastDay = Quarters.lastDay(span.iso8601());
        return true;
    }

    /** Whether the block begins a part of the sheet: 業績予想（2027年3月期）, 第2四半期累計, 売上高 10億円. */
    private boolean isPart(String said, List<Mention> mentions) {
        String labelled = sheet.isEmpty() ? "" : words.sheets().labelledPeriod(Phrases.clean(said));
        String part = labelled.isEmpty() ? "" : words.sheets().isWholeYear(labelled) ? whole : period(mentions);
        if (part.isEmpty()) {
            return false;
        }
        sheet = part;
        scope = labelled;
        return true;
    }

    private void enterSheet(boolean heading, String said, String caption, List<Mention> mentions, boolean planned) {
        unsure = false;
        sheetPlanned = planned;
        boolean begins = heading || words.sheets().beginsSheet(said);
        if (begins) {
            summed.clear();
            ahead = named(mentions, heading ? null : ahead);
        }
        String told = period(mentions);
        told = told.isEmpty() && begins && words.sheets().tellsStock(said) ? day(mentions) : told;
        column = column(caption, heading, mentions);
        if (report.isEmpty() && words.sheets().titlesReport(said)) {
            report(told, mentions);
        } else if (!told.isEmpty() && (begins || isSpan(told))) { // セグメント別利益（第3四半期累計）
            sheet = told;
            whole = isYear(told) ? told : whole;
        } else if (begins && !words.isForecast(caption)) {
            whole = heading ? "" : whole;
            sheet = !words.sheets().isWholeYear(caption) ? "" : whole.isEmpty() ? yearUnderWay() : whole;
        }
        scope = words.sheets().labelledPeriod(caption);
    }

    /** The first business year that the mentions name by its last month; {@code other} where they name none. */
    private static BusinessYear named(List<Mention> mentions, BusinessYear other) {
        for (Mention mention : mentions) {
            BusinessYear named = mention.is(ValueType.DATE) ? BusinessYear.named(mention.surface()) : null;
            if (named != null) {
                return named;
            }
        }
        return other;
    }

    private void report(String told, List<Mention> mentions) {
        report = told;
        year = year == null ? named(mentions, null) : year;
        lastDay = year != null && isYear(report) ? year.lastDay() : "";
    }

    /** The year that holds from a caption on: what else is told of it keeps it, 前期比増減, and what begins another thing ends it. */
    private BusinessYear column(String caption, boolean heading, List<Mention> mentions) {
        BusinessYear told = shortened(mentions);
        boolean goesOn = !heading && (words.isBasis(caption) || words.isOwned(caption) || words.isCount(caption));
        return told != null ? told : goesOn ? column : null;
    }

    /** The business year of the report's firm that the block names by its last month, 2027/3; null where it names none. */
    private BusinessYear shortened(List<Mention> mentions) {
        BusinessYear found = null;
        for (Mention mention : mentions) {
            BusinessYear told = year != null && mention.is(ValueType.DATE) ? BusinessYear.shortened(mention.surface()) : null;
            if (told != null && told.month() == year.month()) {
                if (found != null) {
                    return null;
                }
                found = told;
            }
        }
        return found;
    }

    /**
     * A date stands above the lines that follow, 2027/3（予想）: where it only tells a month in which no year of the firm ends, theirs
     * is not told.
     */
    void column(List<Mention> mentions) {
        column = shortened(mentions);
        changes = false;
        String told = period(mentions);
        sheet = told.isEmpty() ? sheet : told;
        unsure = told.isEmpty() && column == null;
    }

    /** A sheet that once adds up the quarters, 第2四半期累計予想, goes on to tell their sums: 第2四半期営業利益. */
    void line(List<Mention> mentions) {
        for (Mention mention : sheetPlanned ? mentions : List.<Mention>of()) {
            if (mention.is(ValueType.DATE)) {
                String plain = Arguments.display(mention.meaning());
                String told = Quarters.told(text, mention);
                if (!told.equals(plain)) {
                    summed.put(plain, told);
                }
            }
        }
    }

    /** A part of a year that is foreseen below the name of the year to come, 来期予想（2027年3月期）, is a part of that one. */
    void foresee(Draft draft, Modality modality) {
        String told = draft.qualifiers().get(Qualifier.DATE);
        if (told != null && modality == Modality.PLANNED && year != null && ahead != null && ahead.month() == year.month()
                && ahead.year() > year.year() && year.holds(told)) {
            draft.qualifiers().put(Qualifier.DATE, YEARS.matcher(told)
                    .replaceAll(found -> String.valueOf(Integer.parseInt(found.group()) + ahead.year() - year.year())));
        }
    }

    /** Says for which time a line of figures holds, where it does not say so itself. */
    void date(Draft draft, Modality modality) {
        if (draft.predicate() != Predicate.MEASURE) {
            return;
        }
        if (changes && Changes.isChange(draft.object())) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, Changes.SCOPE);
        }
        draft.qualifiers().computeIfPresent(Qualifier.DATE, (key, quarter) -> summed.getOrDefault(quarter, quarter));
        if (unsure || draft.qualifiers().containsKey(Qualifier.DATE)) {
            return;
        }
        String told = draft.qualifiers().getOrDefault(Qualifier.SCOPE, scope);
        String subject = Arguments.display(draft.subject());
        String period = periodOf(subject, told, modality);
        boolean captioned = draft.rule().equals(CAPTIONED); // 前期実績（2025/12）
        boolean past = (column == null || !captioned) && words.sheets().tellsPast(subject);
        if (!period.isEmpty() && !BasisWords.isPast(told) && !past) {
            boolean standing = period.equals(report) && !lastDay.isEmpty() && words.isStanding(subject);
            draft.qualifiers().put(Qualifier.DATE, standing ? lastDay : period);
            if (!told.isEmpty()) {
                draft.qualifiers().put(Qualifier.SCOPE, told);
            }
        }
    }

    /** The time of a line: that of its column, else of its sheet, else of the report; empty where none of them is its own. */
    private String periodOf(String subject, String told, Modality modality) {
        if (tellsYear() && words.sheets().isOwnYear(told)) { // 当期45% beside 来期予想66%
            return report;
        }
        if (column != null) {
            return column.iso8601();
        }
        // 当中間期実績 beside a forecast of the year
        boolean actual = sheetPlanned && (words.sheets().isActual(told) || words.sheets().isActual(subject));
        if (!sheet.isEmpty() && !actual) {
            return sheet;
        }
        // a report of a quarter tells a forecast of the year
        boolean asserted = modality == Modality.ASSERTED && !words.isPeriod(told) && !told.contains(CHANGE);
        return asserted || actual ? report : "";
    }

    /** The year of a sheet is only that of the forecast which follows its lines: 受注状況・業績予想（2027年3月期）. */
    void mix() {
        sheet = "";
    }

    /** Says that a figure of the whole year, 通期予想, is of that of the report, wherever it is told without its date. */
    void year(Draft draft) {
        boolean ofYear = draft.predicate() == Predicate.MEASURE && !MeasureDrafts.PROGRESS.equals(draft.rule())
                && words.sheets().isWholeYear(draft.qualifiers().getOrDefault(Qualifier.SCOPE, ""));
        if (ofYear && !yearUnderWay().isEmpty()) {
            draft.qualifiers().putIfAbsent(Qualifier.DATE, yearUnderWay());
        }
    }

    /** The business year whose report it is, or of whose part; null where it names none, and below a date that is not understood. */
    BusinessYear year() {
        return report.isEmpty() || unsure ? null : year;
    }

    /** The time for which the report holds; empty where the article is none. */
    String report() {
        return report;
    }

    /** Whether the report tells the whole of its business year. */
    boolean tellsYear() {
        return isYear(report);
    }

    /** The last day of the report's time; empty where it is not told. */
    String lastDay() {
        return lastDay;
    }

    /** Whether the sheet that is open foresees its figures. */
    boolean foresees() {
        return sheetPlanned;
    }

    /** The time for which the open sheet foresees its figures; empty where it foresees none, or for a time that it does not tell. */
    String foreseen() {
        return sheetPlanned ? sheet : "";
    }

    /** The business year of which the report tells a part; empty where it tells the whole of one. */
    String yearUnderWay() {
        return year == null || isYear(report) ? "" : year.iso8601();
    }

    /** Whether the lines are of a year of the firm that was not over when it reported: 2027/3 below one of 2026年3月期. */
    boolean isToCome() {
        return column != null && (column.year() > year.year() || column.year() == year.year() && !isYear(report));
    }

    /** Whether the lines are of a year that was over when the firm reported: what is foreseen above them is none of theirs. */
    boolean isOver() {
        return column == null ? isOver(sheet) : column.year() < year.year() || column.year() == year.year() && isYear(report);
    }

    /** Whether the figure is told for a business year that was over when the firm reported. */
    boolean isOver(Draft draft) {
        return isOver(draft.qualifiers().getOrDefault(Qualifier.DATE, ""));
    }

    private boolean isOver(String told) {
        boolean ofFirm = year != null && ArticleDay.isBusinessYear(told);
        int order = ofFirm ? told.compareTo(year.iso8601()) : 1;
        return order < 0 || order == 0 && isYear(report);
    }

    /** Whether the report tells the first quarter of its business year. */
    boolean isFirstQuarter() {
        return year != null && Quarters.isFirst(report, year);
    }

    /** The one period that the block names, a year, half, quarter or month; empty where it names none, several or its end, 2027/3. */
    private String period(List<Mention> mentions) {
        String found = "";
        for (Mention mention : mentions) {
            if (mention.meaning() instanceof CalendarDate date && isPeriod(date.iso8601()) && mention.surface().indexOf('/') < 0) {
                String told = Quarters.told(text, mention);
                if (!found.isEmpty() && !found.equals(told)) {
                    return "";
                }
                found = told;
            }
        }
        return found;
    }

    /** The one day that the block names; empty where it names none or several. */
    private static String day(List<Mention> mentions) {
        List<Mention> dates = mentions.stream().filter(mention -> mention.is(ValueType.DATE)).toList();
        String told = dates.size() != 1 ? "" : Arguments.display(dates.get(0).meaning());
        return DAY.matcher(told).matches() ? told : "";
    }

    /** Whether a date is longer than a day: 2025, FY2025, 2025-Q3, 2025-07, 2025-06/2025-08. */
    private static boolean isPeriod(String iso8601) {
        boolean named = iso8601.length() <= "2025-07".length() && !iso8601.startsWith("-") && !iso8601.endsWith("s");
        return named || Quarters.isQuarter(iso8601);
    }

    /** Whether a period is told by its first and last day. */
    private static boolean isSpan(String iso8601) {
        return iso8601.indexOf('/') > 0;
    }

    /** FY2025 or 2025. */
    private static boolean isYear(String iso8601) {
        return iso8601.indexOf('-') < 0 && iso8601.length() >= "2025".length();
    }
}
