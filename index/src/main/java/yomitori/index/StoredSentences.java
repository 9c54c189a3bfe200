package yomitori.index;

/** Where the sentences of an article stand: a part of what a {@link BodyField} keeps. */
final class StoredSentences {
    private final int[] starts;
    private final int[] ends;
    private final int[] positions;

    StoredSentences(Unpacker in) {
        int size = in.number();
        starts = new int[size];
        ends = new int[size];
        positions = new int[size + 1];
        int end = 0;
        int position = 0;
        for (int i = 0; i < size; i++) {
            starts[i] = end + in.number();
            ends[i] = starts[i] + in.number();
            end = ends[i];
            position += in.number();
            positions[i] = position;
        }
        positions[size] = position + in.number() + ReplayedTokens.SENTENCE_GAP;
    }

    int size() {
        return starts.length;
    }

    int start(int sentence) {
        return starts[sentence];
    }

    int end(int sentence) {
        return ends[sentence];
    }

    /** The position of its first word. */
    int position(int sentence) {
        return positions[sentence];
    }

    /** The number of positions of its words, those left out among them. */
    int positions(int sentence) {
        return positions[sentence + 1] - ReplayedTokens.SENTENCE_GAP - positions[sentence];
    }
}
