package yomitori.extract.relations;

import java.time.LocalDate;
import java.util.regex.Pattern;
import yomitori.facts.CalendarDate;
import yomitori.facts.Qualifier;
import yomitori.text.Article;

/**
 * The day of an article, against which the dates of what it tells are set.
 *
 * @param published the day, YYYY-MM-DD; empty where it is not known
 */
record ArticleDay(String published) {
    /** A year, month or day. */
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d){0,2}");
    private static final Pattern YEARS = Pattern.compile("\\d{4}/\\d{4}");
    private static final Pattern BUSINESS_YEAR = Pattern.compile("FY\\d{4}");
    /** A season, quarter or half of a year. */
    private static final Pattern NAMED_TIME = Pattern.compile("\\d{4}-[A-Z].?");

    static ArticleDay of(Article article) {
        return new ArticleDay(article.metadata().published().map(LocalDate::toString).orElse(""));
    }

    /** Whether a date is a business year: FY2025. */
    static boolean isBusinessYear(String date) {
        return BUSINESS_YEAR.matcher(date).matches();
    }

    /** Whether a date is a business year of which nothing is left in the month of the article, be it one that ends in March. */
    boolean isPastYear(String date) {
        if (published.isEmpty() || !isBusinessYear(date)) {
            return false;
        }
        int years = Integer.parseInt(published.substring(0, 4)) - Integer.parseInt(date.substring(2));
        return years > 1 || years == 1 && published.substring(5).compareTo("04") >= 0;
    }

    /** Whether a release or a figure is of a later day: what is told of the future is a plan. */
    boolean liesBefore(Draft draft) {
        String date = switch (draft.predicate()) {
            case RELEASED_ON -> draft.object() instanceof CalendarDate told ? told.iso8601() : "";
            case MEASURE -> draft.qualifiers().getOrDefault(Qualifier.DATE, "");
            default -> "";
        };
        return isAhead(date);
    }

    /** Whether a date, season, year or span begins later. */
    boolean isAhead(String date) {
        if (published.isEmpty() || date.isEmpty()) {
            return false;
        }
        if (YEARS.matcher(date).matches()) { // what grows until a year to come
            return date.substring(5).compareTo(published.substring(0, 4)) > 0;
        }
        String told = firstDay(date.startsWith("<=") || date.startsWith(">=") ? date.substring(2) : date);
        int common = Math.min(published.length(), told.length());
        return told.substring(0, common).compareTo(published.substring(0, common)) > 0;
    }

    /** Whether a figure is of an earlier year, month or day. */
    boolean liesBehind(Draft figure) {
        String date = figure.qualifiers().getOrDefault(Qualifier.DATE, "");
        boolean day = !published.isEmpty() && DAY.matcher(date).matches() && date.compareTo(published.substring(0, date.length())) < 0;
        return day || isPastYear(date);
    }

    /**
     * Whether a release may be still to come: it is told no closer than by its month, and of the article's own or a later time,
     * 9月下旬に発売する, or the article's day is not known.
     */
    boolean mayLieBefore(Draft release) {
        String told = release.object() instanceof CalendarDate date ? firstDay(date.iso8601()) : "";
        boolean ahead = told.length() < published.length() && told.compareTo(published.substring(0, told.length())) >= 0;
        return !told.isEmpty() && (published.isEmpty() || ahead);
    }

    /** The first month or day of a date, season, quarter or span, as exact as it is told; empty where it cannot be told. */
    private static String firstDay(String iso8601) {
        int span = iso8601.indexOf('/');
        String first = span < 0 ? iso8601 : iso8601.substring(0, span);
        if (DAY.matcher(first).matches()) {
            return first;
        }
        if (isBusinessYear(first)) {
            return first.substring(2); // in which month it begins is its firm's affair
        }
        if (!NAMED_TIME.matcher(first).matches()) {
            return "";
        }
        String month = switch (first.substring(5)) {
            case "SP" -> "-03";
            case "SU" -> "-06";
            case "FA" -> "-09";
            case "WI" -> "-12";
            case "Q2" -> "-04";
            case "Q3", "H2" -> "-07";
            case "Q4" -> "-10";
            default -> "-01";
        };
        return first.substring(0, 4) + month;
    }
}
