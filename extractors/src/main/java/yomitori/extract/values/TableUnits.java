package yomitori.extract.values;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import yomitori.facts.ValueType;
import yomitori.text.Block;
import yomitori.text.TableCell;

/**
 * The units of tables: 売上高（億円） in a header or the first cell of a row, 単位：百万円 in a caption or below. A number that fills a
 * cell and has no unit of its own takes that of its column, else that of its row, else that of its table, which a caption, the line
 * below it or the corner gives.
 */
final class TableUnits {
    private static final String KNOWN = "table.unit";
    private static final String UNIT = "単位";
    /** The longest line that tells nothing but a unit, in characters. */
    private static final int LONGEST_UNIT_LINE = 14;
    /** Whose unit it is, in a key of {@link #units}. */
    private static final int TABLE = 0, COLUMN = 1, ROW = 2, CORNER = 3;

    /** What only says per how much the figures are told: 上限（プロジェクトあたり）, 上限（組織/人/分）. */
    private static final Pattern RATE = Pattern.compile("[^、,]*[あ当]たり[)\\]】]?|[^、,/]*/[^、,/]*/[^、,/]*[)\\]】]?");

    /** What stands in the bracket of a header and is no unit: 2026/3期（実績）. */
    private static final Set<String> REMARKS =
            Set.of("実績", "予想", "計画", "見込", "見込み", "参考", "無料", "有料", "デフォルト", "推定", "推奨", "目安", "必須", "任意", "最大", "最小", "平均", "合計");

    private static final Draft NO_UNIT = Draft.nothing(0, 1);

    private final Page page;
    private final Lexicon lexicon;
    private final CounterReader counters;
    /** Units of tables, their columns, rows and corners, as prototypes of one thing each; built when the first cell is met. */
    private Map<Long, Draft> units;
    private int at;

    TableUnits(Page page, Lexicon lexicon) {
        this.page = page;
        this.lexicon = lexicon;
        counters = new CounterReader(page, lexicon);
    }

    /** The value of the cell that the numeral fills, or null. */
    Draft read(Numeral numeral) {
        var blocks = page.analysis.article().blocks();
        while (at < blocks.size() && blocks.get(at).span().end() <= numeral.start()) {
            at++;
        }
        if (at == blocks.size() || blocks.get(at).kind() != Block.Kind.CELL || !blocks.get(at).span().contains(numeral.start())) {
            return null;
        }
        Block cell = blocks.get(at);
        if (!fills(cell, numeral)) {
            return null;
        }
        if (units == null) {
            units = new HashMap<>();
            for (int i = 0; i < blocks.size(); i++) {
                boolean below = i > 0 && isCell(blocks.get(i - 1)) && (i + 1 == blocks.size() || !isCell(blocks.get(i + 1)));
                if (below && isUnitLine(blocks.get(i))) {
                    put(key(table, TABLE, 0), captionUnit(blocks.get(i)));
                } else {
                    readHeader(blocks.get(i));
                }
            }
        }
        TableCell place = cell.cell().orElseThrow();
        Draft unit = units.getOrDefault(key(place.table(), COLUMN, place.column()), NO_UNIT);
        unit = unit == NO_UNIT ? units.getOrDefault(key(place.table(), ROW, place.row()), NO_UNIT) : unit;
        unit = unit == NO_UNIT ? units.getOrDefault(key(place.table(), TABLE, 0), NO_UNIT) : unit;
        unit = unit == NO_UNIT ? units.getOrDefault(key(place.table(), CORNER, 0), NO_UNIT) : unit;
        if (unit == NO_UNIT || unit.type == ValueType.RANK && !numeral.isBetween(1, 1000)) {
            return null;
        }
        return Draft.figure(
                unit.type, numeral.start(), numeral.end(), numeral.number().multiply(unit.number), unit.unit, unit.rule);
    }

    /** Whether nothing but signs stands beside the number. */
    private boolean fills(Block cell, Numeral numeral) {
        for (int i = cell.span().start(); i < cell.span().end(); i++) {
            if ((i < numeral.start() || i >= numeral.end()) && !page.isOneOf(i, " +-−△▲▼±()約*")) {
                return false;
            }
        }
        return true;
    }

    private static long key(int table, int kind, int number) {
        return ((long) table << 2 | kind) << 32 | number;
    }

    private static boolean isCell(Block block) {
        return block.kind() == Block.Kind.CELL;
    }

    /** Whether a line tells nothing but the unit: 単位：百万円, （単位：千円）. */
    private boolean isUnitLine(Block block) {
        return block.span().length() <= LONGEST_UNIT_LINE 
                && page.has(block.span().start() + (page.isOneOf(block.span().start(), "(※[") ? 1 : 0), UNIT);
    }

    private int table = -1;
    private Draft caption = NO_UNIT;

    private void readHeader(Block block) {
        if (block.kind() != Block.Kind.CELL) {
            Draft unit = captionUnit(block);
            caption = unit != NO_UNIT || block.span().length() > 60 ? unit : caption;
            return;
        }
        TableCell place = block.cell().orElseThrow();
        if (place.table() != table) {
            table = place.table();
            put(key(table, TABLE, 0), caption);
            caption = NO_UNIT;
        }
        boolean top = place.row() == 0;
        boolean left = place.column() == 0;
        if (top || left || place.header()) {
            Draft unit = unitOfHeader(block.span().start(), block.span().end());
            boolean column = top || place.header() && !left;
            put(column ? key(table, COLUMN, place.column()) : key(table, ROW, place.row()), unit);
            if (top && left) { // モデル and 品目 name the rows; （百万円） and 億円 are units
                boolean counter = unit.type == ValueType.QUANTITY && !page.isOneOf(block.span().end() - 1, ")]】");
                put(key(table, CORNER, 0), unit == NO_UNIT || counter ? captionUnit(block) : unit);
            } else if (left && isNumber(block)) {
                units.put(key(table, CORNER, 0), NO_UNIT); // the corner speaks of the numbers below it, not of the table
            }
        }
    }

    private boolean isNumber(Block cell) {
        for (int i = cell.span().start(); i < cell.span().end(); i++) {
            if (!Chars.isDigit(page.at(i)) && !page.isOneOf(i, ",.")) {
                return false;
            }
        }
        return true;
    }

    private void put(long key, Draft unit) {
        if (unit != NO_UNIT) {
            units.putIfAbsent(key, unit);
        }
    }

    private Draft captionUnit(Block block) {
        int found = page.text.indexOf(UNIT, block.span().start(), block.span().end());
        if (found < 0) {
            return isCell(block) ? NO_UNIT : currency(block);
        }
        int from = found + 2;
        while (page.isOneOf(from, ": は")) {
            from++;
        }
        return unit(from, block.span().end());
    }

    /** The currency that ends the bracket with which a caption ends, a scale in front of it: 業績（連結：億円）, （百万円）. */
    private Draft currency(Block caption) {
        int close = caption.span().end() - 1;
        if (!page.isOneOf(close, ")]")) {
            return NO_UNIT;
        }
        int from = close;
        while (from > caption.span().start() && !page.isOneOf(from - 1, "([:、/")) {
            from--;
        }
        Draft unit = unit(from, close);
        boolean scaled = unit.type == ValueType.MONEY && unit.number.compareTo(BigDecimal.ONE) > 0;
        return scaled ? unit : NO_UNIT;
    }

    /** The unit in the last bracket of a header, or what numbers under such a header are: 売上高（億円）, 得点［点］, 順位. */
    private Draft unitOfHeader(int start, int end) {
        int from = page.skipSpace(start);
        int column = lexicon.columns.find(page.text, from);
        if (column >= 0 && page.skipSpace(from + lexicon.columns.length(column)) == end) {
            return lexicon.columns.value(column);
        }
        for (int i = end - 1; i >= start; i--) {
            if (page.isOneOf(i, "([【")) {
                return RATE.matcher(page.text).region(i + 1, end).matches() ? NO_UNIT : unit(i + 1, end);
            }
        }
        Draft whole = unit(start, end); // a header that is nothing but a unit: 億円, %
        return whole != NO_UNIT && whole.rule.equals(KNOWN) ? whole : NO_UNIT;
    }

    /** Reads 億円 as 1億円: what one of the table's numbers is worth. */
    private Draft unit(int from, int end) {
        BigDecimal scale = BigDecimal.ONE;
        int at = from;
        while (at < end && (Chars.smallUnit(page.at(at)) >= 0 || Chars.bigUnit(page.at(at)) >= 0)) {
            int power = Math.max(Chars.smallUnit(page.at(at)), Chars.bigUnit(page.at(at)));
            scale = scale.scaleByPowerOfTen(power);
            at++;
        }
        Counted counted = counters.read(new Numeral(from, at, scale, 0, 0, false, Numeral.Form.DIGITS));
        if (counted.unit() == null || counted.end() > end || counted.end() < end && !page.isOneOf(counted.end(), ")]】、,/・ )")) {
            return NO_UNIT;
        }
        if (REMARKS.contains(counted.written())) {
            return NO_UNIT;
        }
        BigDecimal worth = scale.multiply(counted.unit().factor());
        String rule = counted.unit().row().endsWith("counter") ? "table.counter" : KNOWN;
        return switch (counted.unit().kind()) {
            case MONEY -> Draft.figure(ValueType.MONEY, 0, 1, worth, counted.unit().code(), rule);
            case PERCENT, POINT -> Draft.figure(ValueType.PERCENT, 0, 1, worth, "%", rule);
            case MULTIPLE -> Draft.figure(ValueType.MULTIPLE, 0, 1, worth, "", rule);
            case RANK -> Draft.figure(ValueType.RANK, 0, 1, worth, "", rule);
            case QUANTITY -> Draft.figure(ValueType.QUANTITY, 0, 1, worth, counted.written(), rule);
            default -> NO_UNIT;
        };
    }
}
