package yomitori.extract.names;

/**
 * One way to write a name.
 *
 * @param text the form as the table writes it, without its mark
 * @param mark how far it can be trusted
 * @param shape what its Latin letters look like
 */
record Form(String text, Mark mark, Shape shape) {
    /** The marks that a table puts at the end of a form. */
    enum Mark {
        /** Always the name. */
        PLAIN,
        /** {@code ?}: only where the article gives a hint. */
        DOUBTFUL,
        /** {@code *}: one kanji for a country, only in compounds such as 米中. */
        BOUND,
        /** {@code !}: never a name; for users who hide one. */
        HIDDEN
    }

    /** How much a form's Latin letters say even when a writer changes their case. */
    enum Shape {
        /** Has no Latin letters. */
        NONE,
        /** One capitalised or small word, which may be an ordinary word: Apple, Target. */
        WORD,
        /** One short word in capitals: SAP, ARM. */
        SHORT_CAPITALS,
        /** One long word in capitals: NVIDIA. */
        LONG_CAPITALS,
        /** Several words: Deep Search. */
        WORDS,
        /** Digits or capitals inside, unmistakable in any case: GPT-4, DeepSeek. */
        DISTINCT
    }

    static Form of(String cell) {
        Mark mark = cell.isEmpty() ? Mark.PLAIN : switch (cell.charAt(cell.length() - 1)) {
            case '?' -> Mark.DOUBTFUL;
            case '*' -> Mark.BOUND;
            case '!' -> cell.length() > 1 && cell.charAt(cell.length() - 2) == '!' ? Mark.HIDDEN : Mark.PLAIN;
            default -> Mark.PLAIN;
        };
        int marks = switch (mark) {
            case PLAIN -> 0;
            case DOUBTFUL, BOUND -> 1;
            case HIDDEN -> 2;
        };
        String text = cell.substring(0, cell.length() - marks);
        return new Form(text, mark, shape(text));
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
                default -> parted |= i > 0 && i < text.length() - 1;
            }
        }
        if (letters == 0) {
            return Shape.NONE;
        }
        if (digits || inner) {
            return Shape.DISTINCT;
        }
        if (parted || other) {
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
                letters++;
                capitals += Script.isUpper(c) ? 1 : 0;
            }
        }
        boolean allCapitals = capitals == letters;
        boolean capitalised = Script.isUpper(text, start);
        return same || switch (shape) {
            case NONE -> true;
            case WORD -> letters >= 3 && capitalised && capitals > 1;
            case SHORT_CAPITALS -> false;
            case LONG_CAPITALS -> capitalised;
            case WORDS -> capitalised || allCapitals;
            case DISTINCT -> allCapitals ? end - start >= 3 : capitalised || end - start >= 4;
        };
    }
}
