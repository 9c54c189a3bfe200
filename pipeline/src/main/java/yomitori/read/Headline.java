package yomitori.read;

import java.util.ArrayList;
import java.util.List;
import yomitori.text.Block;
import yomitori.text.Part;
import yomitori.text.Ruby;
import yomitori.text.Span;

/**
 * The title of an article, and whether the text shows it. A page shows its title as a heading; where the body lacks it, as with
 * front matter and feeds, it is put before the body, so that names in it are found like any other. It never stands twice.
 *
 * @param title what the article is called; never empty
 * @param isMissing whether a title was given and the text does not show it
 * @param isGiven whether the document has a title or a heading; otherwise its first words stand for one
 */
record Headline(String title, boolean isMissing, boolean isGiven) {
    private static final int HEAD = 8;
    private static final int LONGEST = 120;

    /**
     * @param given the title as metadata give it; empty where they don't
     * @param shows whether a heading of the first level at the head is the headline even if it has other words
     */
    static Headline of(String given, String text, List<Block> blocks, boolean shows, String name) {
        if (!given.isEmpty()) {
            return new Headline(given, !(shows && hasTopHeading(blocks)) && !isShown(Text.key(given), text, blocks), true);
        }
        for (Block block : blocks.subList(0, Math.min(HEAD, blocks.size()))) {
            if (block.kind() == Block.Kind.HEADING && block.part() == Part.BODY) {
                return new Headline(block.span().in(text), false, true);
            }
        }
        String first = blocks.getFirst().span().in(text);
        for (int i = 0; i < Math.min(HEAD, blocks.size()) && DateLine.of(first).published().isPresent(); i++) {
            first = blocks.get(i).span().in(text);
        }
        int stop = first.indexOf('。');
        first = stop > 0 ? first.substring(0, stop) : first;
        int line = first.indexOf('\n');
        first = line > 0 ? first.substring(0, line) : first;
        return new Headline(first.length() <= LONGEST ? first : stem(name), false, false);
    }

    private static boolean hasTopHeading(List<Block> blocks) {
        for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
            if (blocks.get(i).kind() == Block.Kind.HEADING && blocks.get(i).level() == 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShown(String key, String text, List<Block> blocks) {
        if (key.isEmpty()) {
            return true;
        }
        for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
            Block block = blocks.get(i);
            boolean heading = block.kind() == Block.Kind.HEADING;
            if (!heading && i > 1) {
                continue;
            }
            int end = Math.min(block.span().end(), block.span().start() + 400);
            String shown = Text.key(text.subSequence(block.span().start(), end));
            int same = 0;
            while (same < Math.min(key.length(), shown.length()) && key.charAt(same) == shown.charAt(same)) {
                same++;
            }
            if (same * 10 >= key.length() * 6 || heading && shown.contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static String stem(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file.isEmpty() ? name : file;
    }

    String before(String text) {
        return title + "\n" + text;
    }

    List<Block> before(List<Block> blocks) {
        List<Block> moved = new ArrayList<>(blocks.size() + 1);
        moved.add(Block.of(Block.Kind.HEADING, new Span(0, title.length()), 1, Part.BODY, 0));
        for (Block block : blocks) {
            moved.add(block.at(moved(block.span())));
        }
        return moved;
    }

    List<Ruby> beforeRubies(List<Ruby> rubies) {
        return rubies.stream().map(ruby -> new Ruby(moved(ruby.span()), ruby.reading())).toList();
    }

    private Span moved(Span span) {
        int by = title.length() + 1;
        return new Span(span.start() + by, span.end() + by);
    }
}
