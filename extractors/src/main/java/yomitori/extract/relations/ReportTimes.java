package yomitori.extract.relations;

import java.util.regex.Pattern;
import yomitori.extract.Mentions;
import yomitori.facts.Modality;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/**
 * Dates what the report of a firm tells without its time, outside the lines of its sheets: by the time of the report, 配当金総額は103億円,
 * by the one before, （前期62億円）, or by the year that is foreseen, 年間96円を維持する.
 */
final class ReportTimes {
    private static final Pattern YEARS = Pattern.compile("\\d{4}(?=-)");
    private static final Pattern LEAP = Pattern.compile("-02-2[89]"); // the last day of February moves
    private static final String SAME_TIME = "同期";
    private static final String END = "末";

    private final String text;
    private final Mentions mentions;
    private final MeasureWords words;
    private final Periods periods;
    private final ArticleDay day;

    ReportTimes(String text, Mentions mentions, MeasureWords words, Periods periods, ArticleDay day) {
        this.text = text;
        this.day = day;
        this.mentions = mentions;
        this.words = words;
        this.periods = periods;
    }

    /** @param sentence the whole of it, which may tell other times */
    void date(Draft draft, Modality modality, Span sentence) {
        boolean undated = draft.predicate() == Predicate.MEASURE && periods.year() != null && !draft.qualifiers().containsKey(Qualifier.DATE);
        if (!undated) {
            return;
        }
        String scope = draft.qualifiers().getOrDefault(Qualifier.SCOPE, "");
        String subject = Arguments.display(draft.subject());
        String time = switch (modality) {
            case ASSERTED -> {
                boolean past = BasisWords.isPast(scope) || words.sheets().tellsPast(subject);
                boolean own = periods.tellsYear() && words.sheets().isOwnYear(scope); // 当期は中間15円
                yield past ? before(subject, scope, isLine(sentence)) : own || mayBeOfReport(draft, subject, sentence) ? ofReport(subject) : "";
            }
            case PLANNED -> ahead(draft, subject, scope, sentence);
            default -> "";
        };
        if (!time.isEmpty()) {
            draft.qualifiers().put(Qualifier.DATE, time);
            if (modality == Modality.ASSERTED && day.liesBefore(draft)) { // a time that is not over brought nothing yet
                draft.qualifiers().remove(Qualifier.DATE);
            }
        }
    }

    /** Whether an undated figure of the sentence is one that the report tells of its own time. */
    private boolean mayBeOfReport(Draft draft, String subject, Span sentence) {
        return isHad(draft, subject) && !periods.foresees() && !words.sheets().tellsLater(text, sentence) && !tellsOtherTime(sentence, "");
    }

    private boolean isHad(Draft draft, String subject) {
        return draft.qualifiers().containsKey(Qualifier.OWNER) || words.isOwned(subject) || words.isMeasured(subject);
    }

    private boolean tellsOtherTime(Span sentence, String time) {
        return words.sheets().isUntimed(text, sentence) || mentions.in(sentence).stream()
                .anyMatch(mention -> mention.is(ValueType.DATE) && !Quarters.told(text, mention).equals(time));
    }

    private String ofReport(String subject) {
        if (subject.endsWith(Dividends.NAME) || Dividends.isRatio(subject)) {
            return periods.year().iso8601(); // nothing is paid for a quarter
        }
        return words.isStanding(subject) && !periods.lastDay().isEmpty() ? periods.lastDay() : periods.report();
    }

    /**
     * The time before that of the report: what there is on a day, and what a year brings, is of the year before; what a quarter brought
     * is of the same quarter of it.
     */
    private String before(String subject, String scope, boolean line) {
        if (scope.equals(Arrows.BEFORE)) {
            return "";
        }
        boolean next = line && periods.tellsYear() && periods.foresees(); // 来期予想: 150円（前期140円）
        BusinessYear earlier = next ? periods.year() : periods.year().before();
        if (words.isStanding(subject) || scope.contains(END)) {
            return earlier.lastDay();
        }
        boolean part = !periods.tellsYear() && (scope.contains(SAME_TIME) || words.sheets().tellsPartOfYear(scope)
                || !subject.contains(Dividends.NAME) && !periods.foresees());
        return !part ? earlier.iso8601() : LEAP.matcher(periods.report()).find() ? "" : aYearBefore(periods.report());
    }

    private boolean isLine(Span sentence) {
        return text.charAt(sentence.end() - 1) != '。';
    }

    private static String aYearBefore(String iso8601) {
        return YEARS.matcher(iso8601).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) - 1));
    }

    /** The year that the figure is foreseen for; empty where the sentence tells of another time, or of a rule for any. */
    private String ahead(Draft draft, String subject, String scope, Span sentence) {
        boolean ofPart = words.sheets().tellsPartOfYear(subject) && !subject.contains(Dividends.NAME);
        boolean untold = periods.foresees() && periods.foreseen().isEmpty() && !Dividends.isRatio(subject);
        if (ofPart || BasisWords.isPast(scope) || !isHad(draft, subject) || untold) {
            return "";
        }
        String year = yearAhead(scope, sentence);
        return tellsOtherTime(sentence, year) ? "" : year; // 来期（2027年3月期）は
    }

    /** The year to come of which a sentence tells, or the year under way. */
    private String yearAhead(String scope, Span sentence) {
        boolean next = words.sheets().tellsLater(text, sentence);
        boolean current = words.sheets().tellsCurrent(text, sentence);
        if (next) {
            boolean sure = periods.tellsYear() && (!current || words.sheets().tellsLater(scope));
            return sure ? periods.year().next().iso8601() : "";
        }
        return periods.tellsYear() ? periods.foreseen() : periods.year().iso8601();
    }
}
