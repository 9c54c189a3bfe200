package yomitori.extract.names;

/**
 * One way to write a name.
 *
 * @param text the form as the table writes it, without its mark
 * @param mark how far it can be trusted
 * @param shape what its Latin letters look like
 */
record Form(String text, Mark mark, Shape shape) {
    /** How {@link Mark#HIDDEN} is written. */
    static final String HIDING = "!!";

    /** The marks that a table puts at the end of a form. */
    enum Mark {
        /** Always the name. */
        PLAIN,
        /** {@code ?}: only where the article gives a hint. */
        DOUBTFUL,
        /** {@code *}: one kanji for a country, only in compounds such as 米中. */
        BOUND,
        /** {@code !!}: never a name; for users who hide one. */
        HIDDEN
    }

    /** How much a form's Latin letters say even when a writer changes their case. */
    enum Shape {
        /** Has no Latin letters. */
        NONE,
        /** One capitalised or small word, which may be an ordinary word: Apple, Target. A small one takes a capital as well: webpack, Webpack. */
        WORD,
        /** One short word in capitals: SAP, ARM. */
        SHORT_CAPITALS,
        /** One long word in capitals: NVIDIA. */
        LONG_CAPITALS,
        /** Several words: Deep Search. */
        WORDS,
        /** Beside Japanese signs: ポケモンGO. */
        MIXED,
        /** Digits, capitals or a dot inside, unmistakable in any case: GPT-4, DeepSeek, Node.js. */
        DISTINCT
    }

    /** Reads a form as a table writes it, with its mark. */
    static Form of(String cell) {
        int end = endOfText(cell, 0, cell.length());
        Mark mark = end == cell.length() ? Mark.PLAIN : switch (cell.charAt(end)) {
            case '?' -> Mark.DOUBTFUL;
            case '*' -> Mark.BOUND;
            default -> Mark.HIDDEN;
        };
        String text = cell.substring(0, end);
        return new Form(text, mark, shape(text));
    }

    /** Where the form in {@code [start, end)} ends and its mark begins. */
    static int endOfText(String content, int start, int end) {
        if (end <= start) {
            return end;
        }
        char last = content.charAt(end - 1);
        if (last == '?' || last == '*') {
            return end - 1;
        }
        return end - HIDING.length() > start && content.startsWith(HIDING, end - HIDING.length()) ? end - HIDING.length() : end;
    }

    private static Shape shape(String text) {
        int letters = 0;
        int capitals = 0;
        boolean digits = false;
        boolean inner = false;
        boolean parted = false;
        boolean other = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (Script.of(c)) {
                case LATIN -> {
                    letters++;
                    if (Script.isUpper(c)) {
                        capitals++;
                        inner |= i > 0 && Script.of(text.charAt(i - 1)) == Script.LATIN && !Script.isUpper(text.charAt(i - 1));
                    }
                }
                case DIGIT -> digits = true;
                case KATAKANA, HIRAGANA, KANJI -> other = true;
                default -> {
                    parted |= i > 0 && i < text.length() - 1;
                    inner |= c == '.' && Script.at(text, i - 1) == Script.LATIN && Script.at(text, i + 1) == Script.LATIN
                            && !Script.isUpper(text, i + 1);
                }
            }
        }
        if (letters == 0) {
            return Shape.NONE;
        }
        if (digits || inner) {
            return Shape.DISTINCT;
        }
        if (other) {
            return Shape.MIXED;
        }
        if (parted) {
            return Shape.WORDS;
        }
        return capitals == letters ? letters < 5 ? Shape.SHORT_CAPITALS : Shape.LONG_CAPITALS : Shape.WORD;
    }

    /**
     * Whether the text may write this form in its own case.
     *
     * @param text folded text that has this form's key between {@code start} and {@code end}
     */
    boolean agreesInCase(String text, int start, int end) {
        if (shape == Shape.NONE) {
            return true;
        }
        boolean same = true;
        int letters = 0;
        int capitals = 0;
        boolean initial = false; // whether the first of them is a capital
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Key.isSeparator(c)) {
                continue;
            }
            while (Key.isSeparator(this.text.charAt(at))) {
                at++;
            }
            same &= c == this.text.charAt(at++);
            if (Script.of(c) == Script.LATIN) {
                initial = letters == 0 ? Script.isUpper(c) : initial;
                letters++;
                capitals += Script.isUpper(c) ? 1 : 0;
            }
        }
        boolean allCapitals = capitals == letters;
        boolean capitalised = Script.isUpper(text, start);
        return same || switch (shape) {
            case NONE -> true;
            case WORD -> letters >= 3 && capitalised && (capitals > 1 || mark == Mark.PLAIN && !Script.isUpper(this.text, 0));
            case SHORT_CAPITALS -> false;
            case LONG_CAPITALS -> capitalised;
            case WORDS -> capitalised || allCapitals;
            case MIXED -> initial;
            case DISTINCT -> allCapitals ? end - start >= 4 : capitalised || end - start >= 4;
        };
    }
}
