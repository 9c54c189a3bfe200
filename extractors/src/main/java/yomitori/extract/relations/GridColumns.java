package yomitori.extract.relations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.extract.Mentions;
import yomitori.facts.CalendarDate;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Block;
import yomitori.text.TableCell;

/** The columns of one table, read from the cells of its first row. */
final class GridColumns {
    private static final String YEAR = "期";
    /** A unit in brackets or at the end of a column's first cell: 当期（千円）. */
    private static final Pattern UNIT = Pattern.compile("[(（][^)）]*[)）]|[十百千万億兆]*円$|％$|%$");
    private static final Pattern BRACKETS = Pattern.compile("[()（）]");
    private static final Pattern QUARTER = Pattern.compile("(.期)(?:[QＱ]\\p{Nd}|\\p{Nd}[QＱ])");

    private final String text;
    private final Mentions mentions;
    private final MeasureWords words;
    private final GridWords gridWords;
    private final Map<Integer, GridColumn> columns = new HashMap<>();

    GridColumns(String text, Mentions mentions, MeasureWords words, GridWords gridWords) {
        this.text = text;
        this.mentions = mentions;
        this.words = words;
        this.gridWords = gridWords;
    }

    /** Whether the first row holds the names of the columns. */
    static boolean areNamed(List<Block> cells) {
        int headers = 0;
        int first = 0;
        for (Block block : cells) {
            TableCell cell = block.cell().orElseThrow();
            if (cell.row() == 0) {
                first++;
                headers += cell.header() ? 1 : 0;
            }
        }
        return first > 1 && headers == first;
    }

    /** Reads the first cell of a column, those to the left of which are read. */
    void add(Block cell) {
        columns.put(cell.cell().orElseThrow().column(), read(cell).beside(columns.values()));
    }

    /** Gives columns of one name the time of the column to the left of each: 2024年度, 構成比, 2025年度, 構成比. */
    void pair() {
        Map<String, Integer> names = new HashMap<>();
        columns.values().forEach(column -> names.merge(column.words(), 1, Integer::sum));
        columns.replaceAll((at, column) -> names.get(column.words()) == 1
                ? column : column.behind(columns.getOrDefault(at - 1, GridColumn.NONE)));
    }

    /** The column of a cell. */
    GridColumn of(Block cell) {
        return columns.getOrDefault(cell.cell().orElseThrow().column(), GridColumn.NONE);
    }

    /**
     * Whether a column may hold the owner's figures: not where it is another's, or another column bears the owner's name: X vs Y, or a
     * column bears that of which the owner is a part: X of X広告.
     */
    boolean mayBeOf(Mention owner, GridColumn column) {
        Entity entity = (Entity) owner.meaning();
        if (column.work() != null && !column.work().meaning().equals(entity)) {
            return false;
        }
        if (columns.values().stream().anyMatch(other -> other.namesWhole(owner))) {
            return false;
        }
        return column.names(owner) || columns.values().stream().noneMatch(other -> other.names(owner));
    }

    private GridColumn read(Block cell) {
        String said = GridRow.words(text, cell);
        if (gridWords.isPlain(said)) {
            return GridColumn.NONE;
        }
        List<Mention> named = mentions.in(cell.span());
        for (Mention mention : named) {
            if (mention.is(ValueType.DATE) && 2 * mention.span().length() > cell.span().length()) {
                return dated(said, mention);
            }
        }
        String plain = UNIT.matcher(said).replaceAll("").strip();
        Mention first = named.stream().filter(mention -> mention.is(ValueType.DATE) && said.startsWith(mention.surface()))
                .findFirst().orElse(null);
        String rest = first == null ? "" : plain.substring(Math.min(plain.length(), first.surface().length())).strip();
        if (first != null && (words.isVacuous(rest) || isScope(rest))) { // Q1実績, 第2四半期累計（予）
            return column(said, date(first), rest, null);
        }
        Mention work = named.stream().filter(NameTypes::isWork).findFirst().orElse(null);
        boolean scope = !plain.isEmpty()
                && (words.isVacuous(plain) || gridWords.isOutcome(plain) || gridWords.isBase(plain)
                || isScope(plain) || words.isBasis(withoutQuarter(plain)));
        return column(said, null, scope ? plain : "", gridWords.isBase(plain) ? null : work); // the base has no figures here
    }

    /** The column of a cell that tells little but a date: 2026年3月期（予想）. */
    private GridColumn dated(String said, Mention date) {
        String rest = BRACKETS.matcher(said.replace(Phrases.clean(date.surface()), "")).replaceAll("").strip();
        BusinessYear year = rest.startsWith(YEAR) ? BusinessYear.shortened(date.surface()) : null; // 2026/3期
        return year == null
                ? column(said, date(date), rest, null)
                : column(said, CalendarDate.of(year.iso8601()), rest.substring(YEAR.length()).strip(), null);
    }

    private GridColumn column(String said, Value date, String scope, Mention work) {
        return new GridColumn(said, date, scope.isEmpty() ? null : scope, work, null, gridWords.ranks(said));
    }

    private boolean isScope(String said) {
        return words.isBasis(said) || words.sheets().isPeriodLabel(said);
    }

    private Value date(Mention date) {
        String told = Quarters.told(text, date);
        return told.equals(Arguments.display(date.meaning())) ? (Value) date.meaning() : CalendarDate.of(told);
    }

    /** 前期 of 前期Q1. */
    private static String withoutQuarter(String column) {
        Matcher quarter = QUARTER.matcher(column);
        return quarter.matches() ? quarter.group(1) : column;
    }
}
