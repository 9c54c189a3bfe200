package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yomitori.extract.Mentions;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Block;
import yomitori.text.Span;
import yomitori.text.TableCell;

/**
 * Reads tables: the names and header cells of a figure's row and column say what it measures. 順位|モデル|開発元|スコア gives ranks, makers and
 * scores; 売上高|1兆1,006億円|+10.6% gives the figures of one thing.
 */
final class GridReader {
    private static final Set<ValueType> MEASURES =
            EnumSet.of(ValueType.PERCENT, ValueType.MONEY, ValueType.QUANTITY, ValueType.MULTIPLE, ValueType.DURATION);
    private static final Set<NameType> WORKS = EnumSet.of(NameType.MODEL, NameType.PRODUCT);

    private final PriceReader prices;

    GridReader(PriceReader prices) {
        this.prices = prices;
    }

    /**
     * Adds the facts of one table.
     *
     * @param cells the table's cells in order
     * @param owner what the table is about, or null
     */
    void read(String text, Mentions mentions, List<Block> cells, Mention owner, List<Draft> drafts) {
        Map<Integer, String> columns = new HashMap<>();
        List<Block> row = new ArrayList<>();
        int number = -1;
        boolean headed = isHeaded(cells);
        for (Block block : cells) {
            TableCell cell = block.cell().orElseThrow();
            if (cell.row() != number) {
                row(text, mentions, row, columns, owner, drafts);
                row.clear();
                number = cell.row();
            }
            if (headed && cell.row() == 0) {
                columns.put(cell.column(), words(text, block));
            } else {
                row.add(block);
            }
        }
        row(text, mentions, row, columns, owner, drafts);
    }

    /** Whether the first row holds the names of the columns. */
    private static boolean isHeaded(List<Block> cells) {
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

    private void row(
            String text, Mentions mentions, List<Block> row, Map<Integer, String> columns, Mention owner, List<Draft> drafts) {
        if (row.isEmpty()) {
            return;
        }
        Mention subject = null;
        Mention maker = null;
        Mention rank = null;
        for (Block cell : row) {
            for (Mention mention : mentions.in(cell.span())) {
                if (mention.meaning() instanceof Entity entity) {
                    if (WORKS.contains(entity.type()) && (subject == null || !isWork(subject))) {
                        subject = mention;
                    } else if (subject == null && cell == row.get(0)) {
                        subject = mention;
                    } else if (entity.type() == NameType.COMPANY && maker == null) {
                        maker = mention;
                    }
                } else if (mention.is(ValueType.RANK) && rank == null) {
                    rank = mention;
                }
            }
        }
        if (subject != null && rank != null) {
            tie(Predicate.RANKED, subject, rank, "grid:rank", drafts);
        }
        if (subject != null && isWork(subject) && maker != null && tellsMaker(columns, text, row, maker)) {
            tie(Predicate.DEVELOPED_BY, subject, maker, "grid:maker", drafts);
        }
        figures(text, mentions, row, columns, subject, owner, drafts);
    }

    private static boolean isWork(Mention mention) {
        return mention.meaning() instanceof Entity entity && WORKS.contains(entity.type());
    }

    private static boolean tellsMaker(Map<Integer, String> columns, String text, List<Block> row, Mention maker) {
        for (Block cell : row) {
            String header = columns.getOrDefault(cell.cell().orElseThrow().column(), "");
            if (cell.span().contains(maker.span())
                    && (header.contains("開発") || header.contains("企業") || header.contains("会社") || header.contains("メーカー") || header.contains("提供"))) {
                return true;
            }
        }
        return false;
    }

    private static void tie(Predicate predicate, Mention subject, Mention object, String rule, List<Draft> drafts) {
        drafts.add(Draft.of(predicate, subject.meaning(), object.meaning(), subject.span().join(object.span()), -1, rule));
    }

    private void figures(
            String text, Mentions mentions, List<Block> row, Map<Integer, String> columns, Mention subject, Mention owner, List<Draft> drafts) {
        Block first = row.get(0);
        String label = words(text, first);
        boolean labelled = mentions.in(first.span()).stream().noneMatch(mention -> mention.meaning() instanceof Value);
        for (Block cell : row) {
            String header = columns.getOrDefault(cell.cell().orElseThrow().column(), "");
            for (Mention mention : mentions.in(cell.span())) {
                if (cell == first && labelled) {
                    break;
                }
                if (!(mention.meaning() instanceof Value value) || !MEASURES.contains(value.type()) || isProse(text, cell, mention)) {
                    continue;
                }
                Span evidence = first.span().join(mention.span());
                boolean priced = value.type() == ValueType.MONEY && (prices.isPrice(header) || prices.isPrice(label));
                Mention thing = subject != null && isWork(subject) ? subject : owner != null && isWork(owner) ? owner : null;
                if (priced && thing != null) {
                    drafts.add(Draft.of(Predicate.PRICED_AT, thing.meaning(), value, evidence, -1, "grid:price"));
                } else if (labelled || !header.isEmpty()) {
                    Draft draft = Draft.of(Predicate.MEASURE, measured(label, labelled, header, subject, row.size()), value, evidence, -1, "grid:figure");
                    if (owner != null && subject == null) {
                        draft.qualifiers().put(Qualifier.OWNER, ((Entity) owner.meaning()).name());
                    }
                    drafts.add(draft);
                }
            }
        }
    }

    /** A figure deep in a sentence is measured by the sentence. */
    private static boolean isProse(String text, Block cell, Mention figure) {
        return cell.span().length() > 4 * figure.span().length() && cell.span().in(text).indexOf('を') >= 0;
    }

    /** What a figure measures: its row's name, and its column's where several columns hold figures. */
    private static Argument measured(String label, boolean labelled, String header, Mention subject, int width) {
        if (!labelled) {
            return new Phrase(header);
        }
        boolean telling = !header.isEmpty() && (width > 2 || subject != null);
        if (!telling) {
            return subject != null && label.equals(subject.surface()) ? subject.meaning() : new Phrase(label);
        }
        return new Phrase(label + " " + header);
    }

    private static String words(String text, Block block) {
        return Phrases.clean(block.span().in(text));
    }
}
