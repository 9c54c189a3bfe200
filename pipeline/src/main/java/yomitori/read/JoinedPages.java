package yomitori.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yomitori.source.Limits;
import yomitori.source.Problem;
import yomitori.text.Article;
import yomitori.text.Block;
import yomitori.text.Metadata;
import yomitori.text.Ruby;
import yomitori.text.Span;
import yomitori.text.TableCell;

/**
 * The pages of one article as one text. What every page repeats stands once: the title and the lines at the head on the first
 * page, the lines at the foot on the last one.
 */
final class JoinedPages {
    /** So many blocks at the head of the first page may stand on the others again. */
    private static final int HEAD = 12;

    private final Limits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Ruby> rubies = new ArrayList<>();
    private boolean isFull;
    private int tables;

    private JoinedPages(Limits limits) {
        this.limits = limits;
    }

    /** @param pages at least one */
    static Reading join(List<Reading.Read> pages, Optional<Problem> missing, Origin origin, Limits limits) {
        JoinedPages joined = new JoinedPages(limits);
        Metadata first = pages.getFirst().article().metadata();
        Set<Problem> warnings = new LinkedHashSet<>();
        List<List<String>> keys = pages.stream().map(page -> keys(page.article())).toList();
        Set<String> head = new HashSet<>(keys.getFirst().subList(0, Math.min(HEAD, keys.getFirst().size())));
        boolean isPaywalled = false;
        for (int i = 0; i < pages.size(); i++) {
            Article page = pages.get(i).article();
            int from = i == 0 ? 0 : repeatedHead(page, keys.get(i), head, Text.key(first.title()));
            int foot = i + 1 == pages.size() ? 0 : repeatedFoot(keys.get(i), keys.get(i + 1));
            joined.add(page, from, page.blocks().size() - foot, i == 0);
            isPaywalled |= page.metadata().paywalled();
            pages.get(i).warnings().stream().filter(warning -> !Losses.isOfText(warning.kind())).forEach(warnings::add);
        }
        if (joined.isFull) {
            warnings.add(new Problem(Problem.Kind.TRUNCATED, "The text of its pages is longer than " + limits.characters()
                    + " characters; the rest was left out.", "Raise --max-characters."));
        }
        missing.ifPresent(warnings::add);
        warnings.addAll(Losses.of(joined.text.toString(), joined.blocks, first.published(), first.modified()));
        Metadata metadata = new Metadata(first.title(), first.published(), first.modified(), first.author(), first.site(),
                first.language(), first.url(), isPaywalled);
        return origin.read(metadata, joined.text.toString(), joined.blocks, joined.rubies,
                List.copyOf(warnings));
    }

    private static List<String> keys(Article page) {
        return page.blocks().stream().map(block -> Text.key(block.span().in(page.text()))).toList();
    }

    private static int repeatedHead(Article page, List<String> keys, Set<String> head, String title) {
        int repeated = 0;
        while (repeated < keys.size()
                && (head.contains(keys.get(repeated)) || isOfHead(page, repeated, keys.get(repeated), title))) {
            repeated++;
        }
        return repeated;
    }

    /** The title, maybe with the number of the page behind it, or a line with a day, which may be another one. */
    private static boolean isOfHead(Article page, int index, String key, String title) {
        Block block = page.blocks().get(index);
        return block.kind() == Block.Kind.HEADING ? !title.isEmpty() && key.startsWith(title)
                : DateLine.of(block.span().in(page.text())).published().isPresent();
    }

    private static int repeatedFoot(List<String> keys, List<String> next) {
        int repeated = 0;
        while (repeated < Math.min(keys.size(), next.size())
                && keys.get(keys.size() - 1 - repeated).equals(next.get(next.size() - 1 - repeated))) {
            repeated++;
        }
        return repeated;
    }

    private void add(Article page, int from, int to, boolean isFirst) {
        int most = tables;
        int ruby = 0;
        for (int i = from; i < to && !isFull; i++) {
            Block block = page.blocks().get(i);
            boolean isFirstOfPage = i == from;
            String gap = text.isEmpty() ? "" : isFirstOfPage ? "\n"
                    : page.text().substring(page.blocks().get(i - 1).span().end(), block.span().start());
            isFull = text.length() + gap.length() + block.span().length() > limits.characters();
            if (!isFull) {
                text.append(gap);
                Span span = new Span(text.length(), text.length() + block.span().length());
                text.append(block.span().in(page.text()));
                blocks.add(moved(block, span, isFirst ? block.line() : 0));
                for (; ruby < page.rubies().size() && page.rubies().get(ruby).span().start() < block.span().end(); ruby++) {
                    addRuby(page.rubies().get(ruby), block.span(), span.start() - block.span().start());
                }
                most = Math.max(most, block.cell().map(cell -> tables + cell.table() + 1).orElse(0));
            }
        }
        tables = most;
    }

    /** Adds a reading of the block at {@code of}; those of blocks that were left out are passed over. */
    private void addRuby(Ruby ruby, Span of, int moved) {
        if (of.contains(ruby.span())) {
            rubies.add(new Ruby(new Span(ruby.span().start() + moved, ruby.span().end() + moved), ruby.reading()));
        }
    }

    /** The lines of later pages are those of other files. */
    private Block moved(Block block, Span span, int line) {
        return block.cell().map(cell -> Block.cell(span, block.part(), line,
                        new TableCell(tables + cell.table(), cell.row(), cell.column(), cell.header())))
                .orElseGet(() -> block.at(span).onLine(line));
    }
}
