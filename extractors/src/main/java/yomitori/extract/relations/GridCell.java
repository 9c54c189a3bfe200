package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Mention;
import yomitori.facts.Value;
import yomitori.text.Span;

/** The words around a figure in the cell of a table. */
final class GridCell {
    /** The longest words that a cell may hold in front of a figure to say what it is of. */
    private static final int LONGEST_LEAD = 14;
    /** Particles behind a figure that is part of a sentence. */
    private static final String PARTICLES = "のはがをでにと";
    /** Particles behind a name with which a row begins that its figures are not of. */
    private static final String CIRCUMSTANCES = "にへをで";
    private static final String OPENING = "（(";
    /** Begins a remark in brackets whose figures are not those of the cell: 別料金（例: 9ドル）. */
    private static final String EXAMPLE = "例";
    /** Between the things that a cell lists. */
    private static final String SEPARATORS = "、・/／,;；→＋";
    /** Words between a figure and what it is of. */
    private static final List<String> PRAISE = List.of("の", "優れた", "高い", "低い", "良い", "速い", "大きい");
    private static final String TIMES = " x";
    private static final String DASHES = "—―–";
    /** So many times as long as the figure in it is a cell that may hold a sentence. */
    private static final int LONG = 4;

    private final String text;
    private final Span cell;
    private final MeasureWords words;

    GridCell(String text, Span cell, MeasureWords words) {
        this.text = text;
        this.cell = cell;
        this.words = words;
    }

    /**
     * What the cell itself says of the figure in front of it: 検知精度 in 検知精度95%、誤検知50%減; empty where it says nothing,
     * null where it says too much, or speaks of something else and adds the figure in brackets.
     */
    String lead(Span figure) {
        int from = figure.start();
        while (from > cell.start() && SEPARATORS.indexOf(text.charAt(from - 1)) < 0 && OPENING.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        boolean bracketed = from > cell.start() && OPENING.indexOf(text.charAt(from - 1)) >= 0;
        String lead = words.withoutBasis(Phrases.clean(text, from, figure.start()));
        if (words.isVacuous(lead)) {
            lead = "";
        }
        boolean example = bracketed && text.startsWith(EXAMPLE, from);
        boolean goesOn = example || bracketed && figure.end() < cell.end() && ")）、,/・".indexOf(text.charAt(figure.end())) < 0;
        return lead.length() > LONGEST_LEAD || goesOn || isClause(lead) || isFactor(lead, figure) ? null : withoutTimes(lead);
    }

    /**
     * What the words behind a figure say that it is of, where they end the cell: 価格性能 of 最大15%優れた価格性能, 経費 of 20%経費削減; empty where
     * they do not.
     *
     * @param told what the cell tells
     */
    String behind(Span figure, List<Mention> told) {
        int end = figure.end();
        while (end < cell.end() && SEPARATORS.indexOf(text.charAt(end)) < 0 && OPENING.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int limit = end;
        boolean goesOn = told.stream().anyMatch(other -> other.span().start() >= figure.end() && other.span().start() < limit);
        if (goesOn || end - figure.end() > LONGEST_LEAD) {
            return "";
        }
        String said = Phrases.clean(text, figure.end(), end).strip();
        for (String praise : PRAISE) {
            said = said.startsWith(praise) ? said.substring(praise.length()).strip() : said;
        }
        said = words.verbs().endInChange(said) ? said.substring(0, Math.max(0, said.length() - VerbWords.LENGTH)) : said;
        return said.length() > 1 && words.isMeasured(said) && !isClause(said) ? said : "";
    }

    /** Whether a figure is all that the cell tells, but for a remark in brackets behind it. */
    boolean isFilledBy(Span figure) {
        String before = text.substring(cell.start(), Math.max(cell.start(), figure.start())).strip();
        String behind = text.substring(Math.min(cell.end(), figure.end()), cell.end()).strip();
        return before.isEmpty() && (behind.isEmpty() || OPENING.indexOf(behind.charAt(0)) >= 0);
    }

    /** Whether a figure is only taken so many times, 4 x 900 GB, or makes a share of a formula one in percent: 合格数 / 総数 x 100%. */
    private boolean isFactor(String lead, Span figure) {
        return lead.endsWith(TIMES) && (Character.isDigit(lead.charAt(0)) && lead.indexOf(' ') == lead.length() - TIMES.length()
                || text.startsWith("100%", figure.start()));
    }

    /** A10G of A10G x 8 GPU. */
    private static String withoutTimes(String lead) {
        return lead.endsWith(TIMES) ? lead.substring(0, lead.length() - TIMES.length()) : lead;
    }

    /** Whether words in front of a figure are a part of a sentence or formula. */
    private static boolean isClause(String lead) {
        for (int i = 0; i < lead.length(); i++) {
            if (PARTICLES.indexOf(lead.charAt(i)) >= 0 || "=×$".indexOf(lead.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The words in brackets behind a figure, where the cell gives several and so tells them apart: 20箱（平日）/ 30箱（休日）; empty where it
     * does not.
     */
    String note(Span figure, List<Mention> told) {
        String note = bracket(figure.end());
        boolean several = told.stream().anyMatch(other -> other.meaning() instanceof Value && !other.span().equals(figure)
                && !bracket(other.span().end()).isEmpty());
        boolean valued = told.stream().anyMatch(other -> other.meaning() instanceof Value && other.span().start() > figure.end()
                && other.span().start() <= figure.end() + note.length() + 1);
        return several && !valued ? note : "";
    }

    /** What words in front of a figure in brackets say that it is told without or with: 税抜き of 110円（税抜き100円）; empty where they do not. */
    String basis(Span figure) {
        int from = figure.start();
        while (from > cell.start() && figure.start() - from <= LONGEST_LEAD && OPENING.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        boolean bracketed = from > cell.start() + 1 && OPENING.indexOf(text.charAt(from - 1)) >= 0;
        String lead = bracketed ? Phrases.clean(text, from, figure.start()) : "";
        return !lead.isEmpty() && words.isBasis(lead) ? lead : "";
    }

    private String bracket(int open) {
        int close = open;
        if (open < cell.end() && OPENING.indexOf(text.charAt(open)) >= 0) {
            while (close < cell.end() && "）)".indexOf(text.charAt(close)) < 0) {
                close++;
            }
        }
        return close > open + 1 && close < cell.end() && close - open <= LONGEST_LEAD ? Phrases.clean(text, open + 1, close) : "";
    }

    /** Whether a name is only where or with what something is done: X of 2箱をXに運ぶ. */
    boolean isCircumstance(Span name) {
        int end = name.end();
        while (end < cell.end() && text.charAt(end) == ' ') {
            end++;
        }
        return cell.contains(name) && end < cell.end() && CIRCUMSTANCES.indexOf(text.charAt(end)) >= 0;
    }

    /** Whether a figure stands deep in a sentence, which says what it measures, or in a formula. */
    boolean isProse(Span figure) {
        int end = figure.end();
        return end < cell.end() && PARTICLES.indexOf(text.charAt(end)) >= 0
                || cell.length() > LONG * figure.length() && holds('を')
                || isDash(figure)
                || holds('\\'); // a formula
    }

    private boolean holds(char sign) {
        return text.indexOf(sign, cell.start(), cell.end()) >= 0;
    }

    /** — 百万円: nothing but the unit. */
    private boolean isDash(Span figure) {
        int before = figure.start() - 1;
        while (before >= cell.start() && text.charAt(before) == ' ') {
            before--;
        }
        return before >= cell.start() && before < figure.start() - 1 && DASHES.indexOf(text.charAt(before)) >= 0;
    }
}
