package yomitori.read;

import java.util.Locale;
import yomitori.text.Width;

/** Leaves whole lines of a page out that are furniture, and remembers when one of them asks its readers to pay. */
final class PageLines implements TextWriter.LineFilter {
    private static final int LONGEST_LEGAL_LINE = 160;

    private boolean paywalled;

    boolean isPaywalled() {
        return paywalled;
    }

    @Override
    public boolean drops(CharSequence text, int start, int end) {
        if (Paywall.isLine(text, start, end)) {
            paywalled = true;
            return true;
        }
        return FurnitureCues.isLine(text, start, end) || end - start < LONGEST_LEGAL_LINE && isLegal(text, start, end);
    }

    /** Copyright lines. */
    private static boolean isLegal(CharSequence text, int start, int end) {
        char first = Width.fold(text.charAt(start));
        if (first != 'C' && first != 'c' && first != '©' && first != '(' && first != 'A') {
            return false;
        }
        String line = Width.fold(text.subSequence(start, end).toString()).toLowerCase(Locale.ROOT);
        return line.startsWith("copyright") || line.startsWith("©") || line.startsWith("(c)")
                || line.startsWith("all rights reserved");
    }
}
