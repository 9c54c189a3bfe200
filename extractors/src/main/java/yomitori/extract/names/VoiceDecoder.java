package yomitori.extract.names;

import java.util.Arrays;

/** Finds the likeliest tags of a stretch: Viterbi's way through the scores that the features of its tokens give. Not shared. */
final class VoiceDecoder {
    private static final int TAGS = VoiceTags.COUNT;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final VoiceModel weights;
    private final int[] shared = new int[TAGS];
    private int[][] scores = new int[0][];
    private int[][] best = new int[0][];
    private int[][] back = new int[0][];
    private int[] tags = new int[0];
    private int length;

    VoiceDecoder(VoiceModel weights) {
        this.weights = weights;
    }

    /** Decodes tokens {@code first} to {@code last}; the tags are then in {@link #tag}. */
    void decode(VoiceFeatures features, int first, int last, int quote) {
        length = last - first + 1;
        grow();
        features.look(first, last);
        features.ofStretch(first, last, quote);
        Arrays.fill(shared, 0);
        sum(features.features(), features.size(), shared);
        for (int i = 0; i < length; i++) {
            System.arraycopy(shared, 0, scores[i], 0, TAGS);
            features.ofToken(first + i, first, last, quote);
            sum(features.features(), features.size(), scores[i]);
        }
        search();
    }

    private void sum(int[] hashes, int size, int[] into) {
        for (int i = 0; i < size; i++) {
            weights.add(hashes[i], into);
        }
    }

    private void search() {
        for (int i = 0; i < length; i++) {
            for (int tag = 0; tag < TAGS; tag++) {
                int most = NEVER;
                int from = 0;
                if (i == 0) {
                    most = VoiceTags.isFurther(tag) ? NEVER : weights.transition(VoiceTags.OUTSIDE, tag);
                } else if (VoiceTags.isFurther(tag)) {
                    most = best[i - 1][tag - 1] + weights.transition(tag - 1, tag);
                    from = tag - 1;
                    int further = best[i - 1][tag] + weights.transition(tag, tag);
                    if (further > most) {
                        most = further;
                        from = tag;
                    }
                } else {
                    for (int before = 0; before < TAGS; before++) {
                        int score = best[i - 1][before] + weights.transition(before, tag);
                        if (score > most) {
                            most = score;
                            from = before;
                        }
                    }
                }
                best[i][tag] = most + scores[i][tag];
                back[i][tag] = from;
            }
        }
        int tag = 0;
        for (int other = 1; other < TAGS; other++) {
            if (best[length - 1][other] > best[length - 1][tag]) {
                tag = other;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            tags[i] = tag;
            tag = back[i][tag];
        }
    }

    /** The tag of the token at {@code index} of the stretch. */
    int tag(int index) {
        return tags[index];
    }

    int length() {
        return length;
    }

    /** Where the name that begins at {@code index} of the stretch ends; the next index where none begins. */
    int endOfName(int index) {
        int end = index + 1;
        while (tags[index] != VoiceTags.OUTSIDE && end < length && VoiceTags.isFurther(tags[end])) {
            end++;
        }
        return end;
    }

    /**
     * How much better the tokens {@code [start, end)} of the stretch are as the name that they were decoded to than outside
     * any.
     */
    int margin(int start, int end) {
        int before = start == 0 ? VoiceTags.OUTSIDE : tags[start - 1];
        int margin = step(before, tags[start]) - step(before, VoiceTags.OUTSIDE);
        for (int i = start; i < end; i++) {
            margin += scores[i][tags[i]] - scores[i][VoiceTags.OUTSIDE];
            if (i > start) {
                margin += step(tags[i - 1], tags[i]) - step(VoiceTags.OUTSIDE, VoiceTags.OUTSIDE);
            }
        }
        if (end < length) {
            margin += step(tags[end - 1], tags[end]) - step(VoiceTags.OUTSIDE, tags[end]);
        }
        return margin;
    }

    private int step(int from, int to) {
        return weights.transition(from, to);
    }

    private void grow() {
        if (length <= scores.length) {
            return;
        }
        scores = new int[length][TAGS];
        best = new int[length][TAGS];
        back = new int[length][TAGS];
        tags = new int[length];
    }
}
