package yomitori.extract.names;

import yomitori.text.Block;

/** Closes the parts of an article whose words are no names: addresses of pages and people, and code. */
final class Addresses {
    private Addresses() {}

    static void close(Reading reading) {
        for (Block block : reading.analysis().article().blocks()) {
            if (block.kind() == Block.Kind.CODE) {
                reading.close(block.span().start(), block.span().end());
            }
        }
        String text = reading.text();
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
            int start = at;
            while (start > 0 && Script.isLatinOrDigit(text.charAt(start - 1))) {
                start--;
            }
            reading.close(start, end(text, at));
        }
        for (int at = text.indexOf("www."); at >= 0; at = text.indexOf("www.", at + 4)) {
            reading.close(at, end(text, at));
        }
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at > 0 && isAddress(text.charAt(at - 1)) && Script.isLatinOrDigit(text, at + 1)) {
                int start = at;
                while (start > 0 && isAddress(text.charAt(start - 1)) && !reading.isTaken(start - 1)) {
                    start--;
                }
                reading.close(start, end(text, at));
            }
        }
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
