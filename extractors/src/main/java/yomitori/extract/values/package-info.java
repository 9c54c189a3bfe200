/**
 * Reads figures: {@link yomitori.extract.values.ValueExtractor} finds numbers with their units, money, percentages, ranks,
 * multiples, dates and lengths of time, and says what each is worth. Start there, then {@code ValueScan}, which walks over the
 * text once and asks the readers in turn: {@code DateReader}, {@code FigureReader}, {@code WordReader}. Numbers are parsed by
 * algorithm ({@code NumeralReader}); units, currencies, modifiers, words and false friends are tables in {@code tables/}, every
 * row of which carries an example that runs as a test.
 *
 * <p>Not here: names (see {@code yomitori.extract.names}), whose digits are never read, and what a figure is about (see {@code
 * yomitori.extract.relations}).
 */
package yomitori.extract.values;
