package yomitori.text;

/**
 * The place of a cell in its table.
 *
 * @param table the number of the table in its article, from 0
 * @param row the row, from 0; header rows count
 * @param column the column, from 0; a cell that spans several stands in the first
 * @param header whether the cell names its row or column instead of holding data
 */
public record TableCell(int table, int row, int column, boolean header) {}
