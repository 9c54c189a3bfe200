package yomitori.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import yomitori.source.Problem;
import yomitori.source.Problem.Kind;
import yomitori.text.Block;
import yomitori.text.Part;

/** Looks over an article that was read for signs that something of it is lost. */
final class Losses {
    /** Of so many visible characters one may be broken by chance. */
    private static final int BROKEN_SHARE = 30;
    private static final int SHORTEST = 40;
    /** So many blocks further down the part may stand to which a sentence points. */
    private static final int FURTHER_DOWN = 2_000;
    /** Shorter headings stand in sentences by chance. */
    private static final int SHORTEST_HEADING = 3;
    /** Characters of UTF-8 read as Shift_JIS or as Latin-1; no Japanese text is full of them. */
    private static final BitSet STRANGE = new BitSet();
    private static final char FIRST_WIDE = '\u3000';
    private static final char FIRST_STRANGE_KANJI = '繝';
    /** A wrong charset shows everywhere. */
    private static final int SAMPLE = 1_000;

    static {
        "縺繧繝譁荳蜷莠蟄\u00E3\u00E2\uFFFD".chars().forEach(STRANGE::set);
    }

    private Losses() {}

    /** Whether a loss is one that {@link #of} finds. */
    static boolean isOfText(Problem.Kind kind) {
        return kind == Kind.MISSING_LIST || kind == Kind.MOJIBAKE || kind == Kind.FUTURE_DATE;
    }

    /** What seems lost; mostly nothing. */
    static List<Problem> of(String text, List<Block> blocks, Optional<LocalDate> published, Optional<LocalDate> modified) {
        List<Problem> losses = new ArrayList<>();
        announcements(text, blocks, losses);
        if (isMojibake(text)) {
            losses.add(new Problem(Kind.MOJIBAKE, "Its text looks like Japanese that was decoded in a wrong charset.",
                    "Fetch or save it again from its origin."));
        }
        if (published.isPresent() && modified.isPresent() && published.get().isAfter(modified.get().plusDays(1))) {
            losses.add(new Problem(Kind.FUTURE_DATE, "It was published on " + published.get() + ", behind its last change on "
                    + modified.get() + ".", "See which of the two days its page means."));
        }
        return losses;
    }

    /** A sentence that announces a list, with nothing below it: at the end of the article, or of a part of a higher level. */
    private static void announcements(String text, List<Block> blocks, List<Problem> losses) {
        int level = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            level = block.kind() == Block.Kind.HEADING ? block.level() : level;
            if (block.kind() != Block.Kind.PARAGRAPH || block.part() != Part.BODY || !endsAt(i, level, blocks)) {
                continue;
            }
            int start = LeadIns.start(text, block.span().start(), block.span().end());
            String sentence = start < 0 ? "" : text.substring(start, block.span().end());
            if (start >= 0 && !namesLaterPart(sentence, i, text, blocks)) {
                losses.add(new Problem(Kind.MISSING_LIST, "Nothing follows »" + sentence + "«.",
                        "See whether the page shows it as a picture or with JavaScript."));
            }
        }
    }

    private static boolean endsAt(int index, int level, List<Block> blocks) {
        if (index + 1 == blocks.size()) {
            return true;
        }
        Block next = blocks.get(index + 1);
        return !next.part().isReport() || next.kind() == Block.Kind.HEADING && next.level() < level;
    }

    /** Whether a sentence points to a part further down by its heading: 次のトラブルシューティングを参照。 */
    private static boolean namesLaterPart(String sentence, int index, String text, List<Block> blocks) {
        return blocks.subList(index + 1, Math.min(blocks.size(), index + FURTHER_DOWN)).stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && block.span().length() >= SHORTEST_HEADING)
                .anyMatch(heading -> sentence.contains(heading.span().in(text)));
    }

    private static boolean isMojibake(String text) {
        int strange = 0;
        int visible = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            visible += c > ' ' ? 1 : 0;
            strange += (c < FIRST_WIDE || c >= FIRST_STRANGE_KANJI) && STRANGE.get(c) ? 1 : 0;
        }
        return visible >= SHORTEST && strange * BROKEN_SHARE > visible;
    }
}
