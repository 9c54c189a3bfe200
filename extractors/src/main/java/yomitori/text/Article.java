package yomitori.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One article: who says it, one plain text, and the blocks over it. The text holds no marks of HTML or Markdown.
 *
 * @param id stable across runs and machines: made of the source's name and content, never of a clock or counter
 * @param source the path or address that it was read from
 * @param metadata what the page says about itself
 * @param text the plain text that every offset refers to
 * @param blocks the blocks in the order of the text, not overlapping
 * @param rubies the readings that the page gives, in the order of the text, not overlapping; mostly none
 * @param losses what was lost or looks lost in reading it, as stable codes; mostly none
 */
public record Article(
        String id, String source, Metadata metadata, String text, List<Block> blocks, List<Ruby> rubies, List<String> losses) {
    /** Checks that the blocks and readings lie in the text, in order. */
    public Article {
        losses = List.copyOf(losses);
        rubies = List.copyOf(rubies);
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException(source + ": block " + block + " overlaps another or leaves the text of "
                        + text.length() + " characters");
            }
            end = block.span().end();
        }
        int read = 0;
        for (Ruby ruby : rubies) {
            if (ruby.span().start() < read || ruby.span().end() > text.length()) {
                throw new IllegalArgumentException(source + ": " + ruby + " overlaps another or leaves the text");
            }
            read = ruby.span().end();
        }
    }

    /** An article of which nothing is lost, and without readings. */
    public Article(String id, String source, Metadata metadata, String text, List<Block> blocks) {
        this(id, source, metadata, text, blocks, List.of(), List.of());
    }

    /** How a stretch of the text is read, as far as the page says: each reading stands in the place of what is read so. */
    public String spoken(Span span) {
        StringBuilder spoken = new StringBuilder();
        int from = span.start();
        for (int i = firstRuby(span.start()); i < rubies.size() && span.contains(rubies.get(i).span()); i++) {
            Ruby ruby = rubies.get(i);
            spoken.append(text, from, ruby.span().start()).append(ruby.reading());
            from = ruby.span().end();
        }
        return spoken.append(text, from, span.end()).toString();
    }

    /** The number of the first reading at or behind an offset. */
    private int firstRuby(int offset) {
        int low = 0;
        int high = rubies.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rubies.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A text without structure: every line is a paragraph. {@code published} may be null. */
    public static Article ofText(String source, LocalDate published, String text) {
        List<Block> blocks = new ArrayList<>();
        int line = 1;
        for (int start = 0, end; start < text.length(); start = end + 1, line++) {
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                blocks.add(Block.of(Block.Kind.PARAGRAPH, new Span(start, end), 0, Part.BODY, line));
            }
        }
        return new Article(source, source, Metadata.of("", published), text, blocks);
    }
}
