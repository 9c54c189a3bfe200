package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Mentions;
import yomitori.text.Block;

/**
 * Reads tables: the names and header cells of a figure's row and column say what it measures. 順位|モデル|開発元|スコア gives ranks, makers and
 * scores; 売上高|1兆1,006億円|+10.6% gives the figures of one thing.
 */
final class GridReader {
    private final PriceReader prices;
    private final MeasureWords words;
    private final GridWords gridWords = new GridWords();

    GridReader(PriceReader prices, MeasureWords words) {
        this.prices = prices;
        this.words = words;
    }

    /**
     * Adds the facts of one table.
     *
     * @param cells the table's cells in order
     * @param owners whose its figures are
     * @param announced what its caption says that it measures of each part of a firm; empty where it does not say so
     */
    void read(String text, Mentions mentions, List<Block> cells, GridOwners owners, String announced, List<Draft> drafts) {
        GridColumns columns = new GridColumns(text, mentions, words, gridWords);
        GridFigures figures = new GridFigures(text, mentions, words, gridWords, prices, columns, owners, announced, drafts);
        new Grid(text, mentions, words, gridWords, columns, figures, drafts).read(cells);
    }
}
