package yomitori.extract.names;

import java.util.Arrays;

/** Where the signs stand that shapes begin at, found in one pass over the text so that no shape has to search for itself. */
final class Landmarks {
    /** A growing list of offsets. */
    static final class Offsets {
        private int[] offsets = new int[64];
        private int size;

        private void add(int offset) {
            if (size == offsets.length) {
                offsets = Arrays.copyOf(offsets, size * 2);
            }
            offsets[size++] = offset;
        }

        int size() {
            return size;
        }

        int get(int index) {
            return offsets[index];
        }
    }

    private final Offsets latin = new Offsets();
    private final Offsets quotes = new Offsets();
    private final Offsets brackets = new Offsets();
    private final Offsets firmForms = new Offsets();

    Landmarks(String text) {
        boolean inRun = false;
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x250) {
                boolean letter = Script.isLatinOrDigit(c);
                if (letter && !inRun) {
                    latin.add(i);
                }
                inRun = letter;
                if (c == '(') {
                    brackets.add(i);
                } else if (c == ')' && (last == '株' || last == '有')) {
                    firmForms.add(i + 1);
                }
            } else {
                inRun = false;
                switch (isKana(c) ? 0 : c) { // most of a text, and no sign that is looked for
                    case '「', '『', '“', '｢' -> quotes.add(i);
                    case '社' -> {
                        if (last == '会') {
                            firmForms.add(i + 1);
                        }
                    }
                    case '人' -> {
                        if (last == '法') {
                            firmForms.add(i + 1);
                        }
                    }
                    case '司' -> {
                        if (last == '公') {
                            firmForms.add(i + 1);
                        }
                    }
                    case '㈱' -> firmForms.add(i + 1);
                    default -> { }
                }
            }
            last = c;
        }
    }

    private static boolean isKana(char c) {
        return c >= 'ぁ' && c <= 'ヿ';
    }

    /** The first offsets of runs of Latin letters and digits. */
    Offsets latin() {
        return latin;
    }

    /** Opening quotes. */
    Offsets quotes() {
        return quotes;
    }

    /** Opening round brackets. */
    Offsets brackets() {
        return brackets;
    }

    /** The ends of what may be a legal form of a firm. */
    Offsets firmForms() {
        return firmForms;
    }
}
