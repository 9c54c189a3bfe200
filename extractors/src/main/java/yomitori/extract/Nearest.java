package yomitori.extract;

import java.util.Collection;

/** Finds what a misspelt word was meant to be. */
public final class Nearest {
    private static final int FARTHEST = 3;

    private Nearest() {}

    /** {@code did you mean X? } with the choice that is nearest to the word, the first of several; empty where none is near. */
    public static String hint(String word, Collection<String> choices) {
        String best = null;
        int least = Math.min(FARTHEST, word.length() / 2) + 1;
        for (String choice : choices) {
            int distance = distance(word, choice);
            if (distance < least) {
                least = distance;
                best = choice;
            }
        }
        return best == null ? "" : "did you mean " + best + "? ";
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FARTHEST) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int cost = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(diagonal + cost, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
