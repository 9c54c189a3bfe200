package yomitori.extract.names;

import yomitori.text.Block;
import yomitori.text.CodeLines;
import yomitori.text.Span;

/** Closes the parts of an article whose words are no names: addresses of pages and people, and code. */
final class Addresses {
    private Addresses() {}

    static void close(Reading reading) {
        for (Block block : reading.analysis().article().blocks()) {
            if (block.kind() == Block.Kind.CODE) {
                closeCode(reading, block.span());
            }
        }
        String text = reading.text();
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
            if (reading.isTaken(at)) {
                continue;
            }
            int start = at;
            while (start > 0 && Script.isLatinOrDigit(text.charAt(start - 1))) {
                start--;
            }
            reading.close(start, end(text, at));
        }
        for (int at = text.indexOf("www."); at >= 0; at = text.indexOf("www.", at + 4)) {
            if (!reading.isTaken(at)) {
                reading.close(at, end(text, at));
            }
        }
        for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
            int start = domainStart(text, at);
            if (start < at && reading.isFree(start, at)) {
                reading.close(start, end(text, at));
            }
        }
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at > 0 && !reading.isTaken(at) && isAddress(text.charAt(at - 1)) && Script.isLatinOrDigit(text, at + 1)) {
                int start = at;
                while (start > 0 && isAddress(text.charAt(start - 1)) && !reading.isTaken(start - 1)) {
                    start--;
                }
                reading.close(start, end(text, at));
            }
        }
    }

    /** Closes the lines of a block of code but those that tell something. */
    private static void closeCode(Reading reading, Span block) {
        int open = block.start();
        for (int at = block.start(); at < block.end(); at = CodeLines.end(reading.text(), at, block.end()) + 1) {
            if (CodeLines.tells(reading.text(), at, block)) {
                if (open < at) {
                    reading.close(open, at);
                }
                open = CodeLines.end(reading.text(), at, block.end());
            }
        }
        if (open < block.end()) {
            reading.close(open, block.end());
        }
    }

    /** Where the domain in front of a slash begins, as in example.com/; the slash itself where there is none. */
    private static int domainStart(String text, int slash) {
        int start = slash;
        int last = -1;
        while (start > 0 && (Script.isLatinOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '-'
                || text.charAt(start - 1) == '.' && start < slash)) {
            start--;
            last = last < 0 && text.charAt(start) == '.' ? start : last;
        }
        boolean top = last > start && slash - last >= 3 && slash - last <= 6 && text.charAt(last + 1) >= 'a' && text.charAt(last + 1) <= 'z';
        return top ? start : slash;
    }

    private static int end(String text, int at) {
        int end = at;
        while (end < text.length() && isAddress(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAddress(char c) {
        return Script.isLatinOrDigit(c) || "-._~:/?#[@!$&'*+,;=%".indexOf(c) >= 0;
    }
}
