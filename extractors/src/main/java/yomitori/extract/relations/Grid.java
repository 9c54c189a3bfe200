package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import yomitori.extract.Mentions;
import yomitori.facts.Argument;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Block;
import yomitori.text.Span;
import yomitori.text.TableCell;

/** One table while it is read, row by row below the cells that name its columns. */
final class Grid {
    private static final int LONGEST_KEY = 48;
    /** What a change is told against. */
    private static final Pattern COMPARISON = Pattern.compile("対?前.{0,6}比(?:[(（].*)?");

    private final String text;
    private final Mentions mentions;
    private final MeasureWords words;
    private final GridWords gridWords;
    private final GridColumns columns;
    private final GridFigures figures;
    private final List<Draft> drafts;

    /** @param figures reads the figures of its rows */
    Grid(String text, Mentions mentions, MeasureWords words, GridWords gridWords, GridColumns columns, GridFigures figures,
            List<Draft> drafts) {
        this.text = text;
        this.mentions = mentions;
        this.words = words;
        this.gridWords = gridWords;
        this.columns = columns;
        this.figures = figures;
        this.drafts = drafts;
    }

    /** Adds the facts of all rows. */
    void read(List<Block> cells) {
        boolean named = GridColumns.areNamed(cells);
        boolean twoKeys = hasTwoKeys(cells);
        List<Block> row = new ArrayList<>();
        int number = -1;
        String above = "";
        for (Block block : cells) {
            TableCell cell = block.cell().orElseThrow();
            if (cell.row() != number) {
                if (number == 0) {
                    columns.pair();
                }
                above = row(row, twoKeys, above);
                row.clear();
                number = cell.row();
            }
            if (named && cell.row() == 0) {
                columns.add(block);
            } else {
                row.add(block);
            }
        }
        row(row, twoKeys, above);
    }

    /** Whether rows bear the same name, so that the cell beside it tells them apart: 計算|小型|17%, 計算|大型|38%. */
    private boolean hasTwoKeys(List<Block> cells) {
        Set<String> names = new HashSet<>();
        Set<String> pairs = new HashSet<>();
        boolean repeats = false;
        String name = "";
        for (Block block : cells) {
            TableCell cell = block.cell().orElseThrow();
            if (cell.row() > 0 && cell.column() == 0) {
                name = GridRow.words(text, block);
                repeats |= !names.add(name);
            } else if (cell.row() > 0 && cell.column() == 1) {
                String second = GridRow.words(text, block);
                if (!isKey(block) || second.isEmpty() || !pairs.add(name + "\t" + second)) {
                    return false;
                }
            }
        }
        return repeats && !names.contains("");
    }

    private boolean isKey(Block cell) {
        return cell.span().length() <= LONGEST_KEY
                && mentions.in(cell.span()).stream().noneMatch(mention -> mention.meaning() instanceof Value);
    }

    /**
     * Adds the facts of one row.
     *
     * @param twoKeys whether the first two cells name the row
     * @param above what the rows above it measure last
     * @return what the row measures
     */
    private String row(List<Block> cells, boolean twoKeys, String above) {
        if (cells.isEmpty()) {
            return above;
        }
        GridRow row = GridRow.of(mentions, cells);
        if (row.subject() != null) {
            rank(row);
            maker(row);
        }
        String label = row.label(text, twoKeys);
        boolean compares = !above.isEmpty() && words.isBasis(label) && COMPARISON.matcher(label).matches(); // 売上高, and 前年同期比 below it
        if (!compares) {
            figures.read(row, label);
            return label;
        }
        int known = drafts.size();
        figures.read(row, above);
        for (Draft added : drafts.subList(known, drafts.size())) {
            String column = added.qualifiers().getOrDefault(Qualifier.SCOPE, "");
            added.qualifiers().put(Qualifier.SCOPE, words.sheets().isActual(column) ? label + "（" + column + "）" : label);
        }
        return above;
    }

    /** The rank that the row gives, be it a plain number in a column of ranks; a number of the row alone is none. */
    private void rank(GridRow row) {
        if (row.rank() != null) {
            tie(Predicate.RANKED, row.subject(), row.rank().meaning(), row.rank().span(), "grid:rank");
            return;
        }
        for (Block cell : row.cells()) {
            for (Mention mention : gridWords.tellsRank(columns.of(cell).words()) ? mentions.in(cell.span()) : List.<Mention>of()) {
                if (mention.meaning() instanceof Figure figure && figure.type() == ValueType.QUANTITY && figure.unit().isEmpty()) {
                    tie(Predicate.RANKED, row.subject(), Figure.of(ValueType.RANK, figure.number(), ""), mention.span(), "grid:place");
                    return;
                }
            }
        }
    }

    /** The firm that made the row's work, where its column says that it did. */
    private void maker(GridRow row) {
        Mention maker = row.maker();
        if (maker == null || !NameTypes.isWork(row.subject())) {
            return;
        }
        for (Block cell : row.cells()) {
            if (cell.span().contains(maker.span()) && gridWords.tellsMaker(columns.of(cell).words())) {
                tie(Predicate.DEVELOPED_BY, row.subject(), maker.meaning(), maker.span(), "grid:maker");
                return;
            }
        }
    }

    private void tie(Predicate predicate, Mention subject, Argument object, Span where, String rule) {
        drafts.add(Draft.of(predicate, subject.meaning(), object, subject.span().join(where), -1, rule));
    }
}
