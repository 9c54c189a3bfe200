package yomitori.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts blocks into sentences. Brackets protect what stands in them: 「はい。」と答えた is one sentence. */
final class SentenceSplitter {
    /** Longer brackets than this are taken for a missing closing mark, so that one slip does not swallow the article. */
    private static final int LONGEST_BRACKET = 400;

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private SentenceSplitter(String text) {
        this.text = text;
    }

    /** The sentences of an article without their tokens. */
    static SentenceSplitter split(Article article) {
        SentenceSplitter splitter = new SentenceSplitter(article.text());
        for (Block block : article.blocks()) {
            splitter.split(block);
        }
        return splitter;
    }

    int size() {
        return spans.size();
    }

    Span span(int sentence) {
        return spans.get(sentence);
    }

    Block block(int sentence) {
        return blocks.get(sentence);
    }

    private void split(Block block) {
        int start = block.span().start();
        int end = block.span().end();
        int depth = 0;
        int opened = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isOpening(c)) {
                opened = depth++ == 0 ? i : opened;
            } else if (isClosing(c)) {
                depth = Math.max(0, depth - 1);
            } else if (c == '\n' || isStop(c, i) && (depth == 0 || i - opened > LONGEST_BRACKET)) {
                int stop = i + 1;
                while (stop < end && isStop(text.charAt(stop), stop)) {
                    stop++;
                }
                add(start, stop, block);
                start = stop;
                i = stop - 1;
                depth = 0;
            }
        }
        add(start, end, block);
    }

    private boolean isStop(char c, int at) {
        return switch (c) {
            case '。', '！', '？', '!', '?', '．' -> !isInsideLatin(at);
            default -> false;
        };
    }

    /** The marks of "Yahoo!ニュース" and of addresses end nothing: a stop inside a word has a letter or digit right behind it. */
    private boolean isInsideLatin(int at) {
        char c = text.charAt(at);
        if (c == '。' || at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        boolean latinBefore = at > 0 && isLatinOrDigit(Width.fold(text.charAt(at - 1)));
        return latinBefore && (isLatinOrDigit(Width.fold(next)) || c == '!' && Character.isLetter(next));
    }

    private static boolean isLatinOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void add(int start, int end, Block block) {
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
            blocks.add(block);
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00A0';
    }

    private static boolean isOpening(char c) {
        return switch (c) {
            case '「', '『', '（', '(', '【', '［', '〔', '《', '〈' -> true;
            default -> false;
        };
    }

    private static boolean isClosing(char c) {
        return switch (c) {
            case '」', '』', '）', ')', '】', '］', '〕', '》', '〉' -> true;
            default -> false;
        };
    }
}
