package yomitori.extract.relations;

import static yomitori.extract.relations.MeasureRole.FROM_NOW;
import static yomitori.extract.relations.MeasureRole.LATER;
import static yomitori.extract.relations.MeasureRole.PART;
import static yomitori.extract.relations.MeasureRole.PERIOD;
import static yomitori.extract.relations.MeasureRole.UNTIL_NOW;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words beside what is measured that say for which period it holds: 通期 売上高, EPS（当四半期）. */
final class PeriodWords {
    /** A period in brackets behind what is measured, alone or beside another remark: EPS（基本的・当四半期）. */
    private static final Pattern BRACKETED = Pattern.compile("(.+[（(](?:.+・)?)([^・（()）]+)[）)]");
    /** No longer than this are the parts of a year that are named as periods: 上期, 第1期. */
    private static final int LONGEST_PART = 3;

    private final MeasureTable table;

    PeriodWords(MeasureTable table) {
        this.table = table;
    }

    /** Whether the word only says for which period: 来期. */
    boolean isPeriod(String word) {
        return table.is(PERIOD, word) || table.is(PART, word) && word.length() <= LONGEST_PART && word.endsWith("期");
    }

    /** Whether {@code [from, to)} tells of another time than that of the date in front of it: その後. */
    boolean isLater(String text, int from, int to) {
        return table.of(LATER).is(text, from, to) != 0;
    }

    /** Whether {@code [from, to)} tells of the time up to now: 既に. */
    boolean isUntilNow(String text, int from, int to) {
        return table.of(UNTIL_NOW).is(text, from, to) != 0;
    }

    /** Whether {@code [from, to)} makes the length of time behind it one that ends or begins now: 過去, 今後の. */
    boolean isFromNow(String text, int from, int to) {
        int end = to > from && text.charAt(to - 1) == 'の' ? to - 1 : to;
        return end > from && table.of(FROM_NOW).is(text, from, end) != 0;
    }

    /** The words without the period that they begin with: 年間配当; the words where they are nothing else. */
    String withoutFirst(String words) {
        String rest = table.behind(PERIOD, words);
        return rest.isEmpty() ? words : rest;
    }

    /** The words without the period that they end with: 1株当たり年間. */
    String withoutLast(String words) {
        int start = table.last(PERIOD, words);
        return start < 0 ? words : words.substring(0, start).strip();
    }

    /** What a caption names without the part of a year at its end: 配当 of 配当 期末. */
    String withoutPart(String caption) {
        int blank = caption.lastIndexOf(' ');
        return blank > 0 && isPeriod(caption.substring(blank + 1)) ? caption.substring(0, blank) : caption;
    }

    /**
     * The period in front of what is measured, before a blank or の, or in brackets behind it: 通期 in 通期 売上高; empty where none
     * is.
     */
    String of(String measured) {
        int blank = measured.indexOf(' ');
        int genitive = measured.indexOf('の');
        int point = measured.indexOf('・'); // 累計・純利益
        if (point > 0 && point < measured.length() - 1 && table.is(PERIOD, measured.substring(0, point))) {
            return measured.substring(0, point);
        }
        if (blank > 0 && table.is(PERIOD, measured.substring(0, blank))) {
            return measured.substring(0, blank);
        }
        if (genitive > 0 && genitive < measured.length() - 1 && table.is(PERIOD, measured.substring(0, genitive))) { // 前期の売却益
            return measured.substring(0, genitive);
        }
        if (!measured.endsWith("）") && !measured.endsWith(")")) {
            return "";
        }
        Matcher bracketed = BRACKETED.matcher(measured);
        return bracketed.matches() && (table.is(PERIOD, bracketed.group(2)) || Quarters.isNamed(bracketed.group(2))) ? bracketed.group(2) : "";
    }

    /** What is measured without its {@link #of period}, which is not empty. */
    String timeless(String measured, String period) {
        if (measured.startsWith(period)) {
            return measured.substring(period.length() + 1).strip();
        }
        Matcher bracketed = BRACKETED.matcher(measured);
        String rest = bracketed.matches() ? bracketed.group(1) : measured;
        boolean remark = rest.endsWith("・");
        return rest.substring(0, rest.length() - 1).strip() + (remark ? measured.substring(measured.length() - 1) : "");
    }
}
