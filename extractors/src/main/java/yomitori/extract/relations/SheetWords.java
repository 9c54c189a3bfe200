package yomitori.extract.relations;

import java.util.regex.Pattern;
import yomitori.extract.Words;
import yomitori.text.Span;

/** The words by which sheets, reports and their captions say what the figures below them are. */
final class SheetWords {
    private enum Role {
        /** セグメント別: in a caption, announces the figures of the parts of a firm. */
        PARTS,
        /** 来期予想: in the name of a sheet, says that it is about the whole firm again. */
        SHEET,
        /** 財政: in the name of a sheet, says that it tells what there is on one day. */
        STOCK,
        /** 決算短信: titles a report of figures. */
        REPORT,
        /** 対象期間: labels the time for which a report holds. */
        SPAN,
        /** 偏重: behind a time of the year, makes it one word that tells no time. */
        TIMED,
        /** 期待効果: labels what may be hoped for. */
        HOPED,
        /** 来期: in a sentence, says that it tells of the business year behind that of the report. */
        LATER,
        /** 当期は: in a sentence, says that it tells of a business year that is not the one behind that of the report. */
        CURRENT,
        /** 今期: in front of a figure, says that it is of the year of the report. */
        OWN_YEAR,
        /** 目安: in a sentence, says that it tells what holds for no single year. */
        UNTIMED,
        /** 上期: in what is measured, says that it is so much in a part of the year. */
        PART_OF_YEAR
    }

    /** The lines that changed most, each with its change: 主な資産・負債の増減. */
    private static final Pattern MOVEMENTS = Pattern.compile(".*主[な要].*(?:変動|増減)(?:要因)?(?:[（(].*)?");
    private static final int LONGEST_CAPTION = 30;
    private static final Pattern YEAR_TOPIC = Pattern.compile("通期(業績)?(予想|計画)?(は|では|でも|も|\\s?$)");
    private static final String ACTUAL = "実績";
    private static final String PROGRESS = "進捗";
    private static final String BASE = "ベース"; // Core指標ベース: how the same sheet tells its figures
    private static final Pattern MIXED = Pattern.compile("(?:状況|推移|実績)(?:・|と|及び|および)[^・]*");
    private static final String BREAKDOWN = "内訳";
    private static final String STATE = "の状況";
    private static final String AMOUNT = "高";
    private static final String WHOLE_YEAR = "通期";

    private final RoleWords<Role> roles = RoleWords.read("sheets.tsv", Role.class);
    private final MeasureWords measures;

    /** @param measures the words that decide what is measured */
    SheetWords(MeasureWords measures) {
        this.measures = measures;
    }

    /** Whether a caption announces the figures of the parts of a firm: セグメント別業績. */
    boolean announcesParts(String caption) {
        return roles.standIn(Role.PARTS, caption);
    }

    /** What a caption announces of the parts of a firm, 売上高 of 製品別売上高; empty where that is nothing that a firm has. */
    String announced(String caption) {
        Words parts = roles.get(Role.PARTS);
        int breakdown = caption.indexOf(BREAKDOWN);
        if (breakdown > 0 && measures.isOwned(caption.substring(0, breakdown).strip())) { // 売上高内訳（製品別）
            return caption.substring(caption.lastIndexOf(' ', breakdown) + 1, breakdown).strip();
        }
        int at = parts.firstIn(caption, 0, caption.length());
        String whole = at <= 0 ? "" : caption.substring(0, at).strip(); // 売上高 品目別内訳
        if (breakdown > at && measures.isOwned(whole)) {
            return whole.substring(whole.lastIndexOf(' ') + 1);
        }
        String measured = at < 0 ? "" : caption.substring(at + parts.length(parts.startingAt(caption, at))).strip();
        String amount = measured.endsWith(STATE) ? measured.substring(0, measured.length() - STATE.length()) + AMOUNT : measured; // 品目別 受注の状況
        return measures.isOwned(amount) ? amount : "";
    }

    /** Whether a caption begins a sheet about the whole: 来期予想. */
    boolean beginsSheet(String caption) {
        boolean retells = caption.endsWith(BASE) && caption.indexOf('（') < 0; // not 来期予想（2027年3月期）コアベース
        return !retells && roles.standIn(Role.SHEET, caption);
    }

    /** Whether a caption begins a sheet of what there is on one day: バランスシート（2026年3月31日）. */
    boolean tellsStock(String caption) {
        return roles.standIn(Role.STOCK, caption);
    }

    /** Whether a heading announces what came about and, behind it, a forecast: 受注状況・業績予想. */
    boolean isMixed(String heading) {
        return MIXED.matcher(heading).find();
    }

    /** Whether a caption announces by how much each of the lines behind it changed: 資産の主な変動. */
    boolean tellsMovements(String caption) {
        return caption.length() <= LONGEST_CAPTION && MOVEMENTS.matcher(caption).matches();
    }

    /** Whether the text goes on to speak of the whole business year in {@code [from, to)}: Q1は減ったが、通期では. */
    boolean turnsToYear(String text, int from, int to) {
        return YEAR_TOPIC.matcher(text).region(from, to).find();
    }

    /** Whether a label speaks of a whole business year: 通期予想. */
    boolean isWholeYear(String label) {
        return label.startsWith(WHOLE_YEAR) && (label.equals(WHOLE_YEAR) || !labelledPeriod(label).isEmpty() || measures.isBasis(label));
    }

    /** Whether a block titles a report of figures: 第2四半期決算短信. */
    boolean titlesReport(String said) {
        return roles.standIn(Role.REPORT, said);
    }

    /** Whether a block tells for which time a report holds: 対象期間 2026年4月1日〜2026年9月30日. */
    boolean tellsSpan(String said) {
        return roles.get(Role.SPAN).startingAt(said, 0) != 0;
    }

    /** Whether a word goes on at {@code at}, so that the date before it tells no time: 下期偏重. */
    boolean isOfWord(String text, int at) {
        return roles.get(Role.TIMED).startingAt(text, at) != 0;
    }

    /** Whether the words say that a figure is what came about: 前期実績, 進捗率. */
    boolean isActual(String words) {
        return words.contains(ACTUAL) || words.contains(PROGRESS);
    }

    /** Whether the words name what was of a time before: 配当 前期実績. */
    boolean tellsPast(String measured) {
        return BasisWords.isPast(measured.substring(measured.lastIndexOf(' ') + 1)) && !measured.endsWith("増減");
    }

    /** The period that a label names, alone or with its forecast: 通期 of 通期予想; empty where it names none. */
    String labelledPeriod(String label) {
        String foreseen = measures.trends().foreseen(label);
        String stem = foreseen.isEmpty() ? label : foreseen;
        return measures.isPeriod(stem) ? stem : "";
    }

    /** Whether a label only says for which period the figures behind it are: 第2四半期累計予想. */
    boolean isPeriodLabel(String label) {
        return measures.isPeriod(label) || measures.isBasis(label) || !labelledPeriod(label).isEmpty();
    }

    /** Whether a sentence tells of the business year behind that of the report: 来期は. */
    boolean tellsLater(String text, Span sentence) {
        return roles.get(Role.LATER).standIn(text, sentence.start(), sentence.end());
    }

    /** Whether the words name the business year behind that of the report: 来期. */
    boolean tellsLater(String period) {
        return roles.standIn(Role.LATER, period);
    }

    /** Whether a sentence names the business year that is spoken of beside one to come: 今期34円・来期38円. */
    boolean tellsCurrent(String text, Span sentence) {
        return roles.get(Role.CURRENT).standIn(text, sentence.start(), sentence.end());
    }

    /** Whether the words in front of a figure only say that it is of the year of the report: 当期. */
    boolean isOwnYear(String period) {
        return roles.is(Role.OWN_YEAR, period);
    }

    /** Whether a remark at {@code at}, behind a figure, says that it is what came about: 82円（実績）. */
    boolean isActualAt(String text, int at) {
        return at < text.length() && "（(".indexOf(text.charAt(at)) >= 0 && text.startsWith(ACTUAL, at + 1);
    }

    /** Whether a sentence tells what holds for no single year: 配当性向40%を目安に. */
    boolean isUntimed(String text, Span sentence) {
        return roles.get(Role.UNTIMED).standIn(text, sentence.start(), sentence.end());
    }

    /** Whether what is measured is of a part of a year: 上期純利益. */
    boolean tellsPartOfYear(String measured) {
        return roles.standIn(Role.PART_OF_YEAR, measured);
    }

    /** Where the label ends with which a block begins that tells what may be hoped for, 期待効果; 0 where it begins with none. */
    int hoped(String text, Span block) {
        Words labels = roles.get(Role.HOPED);
        int start = block.start();
        while (start < block.end() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int label = labels.startingAt(text, start);
        int end = label == 0 ? 0 : start + labels.length(label);
        boolean alone = end == block.end() || end > 0 && end < block.end() && "：:（(】 ".indexOf(text.charAt(end)) >= 0; // not 期待効果は確かめられた
        return alone ? end : 0;
    }
}
