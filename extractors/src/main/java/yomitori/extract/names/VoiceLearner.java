package yomitori.extract.names;

import java.util.Arrays;

/**
 * Learns the weights of a linear-chain conditional random field (Lafferty et al., 2001) step by step: after each stretch every weight
 * moves along the gradient of the likelihood of the right tags, the less the more it has moved before (AdaGrad). Where several types are
 * right for a name, the likelihood is that of any of them. {@link StrictMath} and a fixed order: the same stretches give the same
 * weights, on every machine.
 */
final class VoiceLearner {
    private static final int TAGS = VoiceTags.COUNT;
    private static final double RATE = 0.1;

    /** How strongly weights are drawn towards zero, over a whole round: what is seen rarely says little. */
    private static final double SHRINK = 1;

    /** Slopes below this move nothing: most tags of most tokens are as good as decided. */
    private static final double TINY = 1e-4;
    private static final double NOT_ZERO = 1e-8;

    private final float[] weights;
    private final float[] settled;
    private int rounds;
    private final float[] moved;
    private final double[] shrink;
    private final double[] transitions = new double[TAGS * TAGS];
    private final double[] transitionsMoved = new double[TAGS * TAGS];
    private final double[] steps = new double[TAGS * TAGS];
    private double[][] unary = new double[0][];
    private double[][] forward = new double[0][];
    private double[][] backward = new double[0][];
    private double[][] slope = new double[0][];
    private final double[] slopeOfAll = new double[TAGS];
    private final double[] slopeOfSteps = new double[TAGS * TAGS];

    /** @param counts how often each feature is seen in a round */
    VoiceLearner(int[] counts) {
        weights = new float[counts.length * TAGS];
        settled = new float[counts.length * TAGS];
        moved = new float[counts.length * TAGS];
        shrink = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            shrink[i] = SHRINK / counts[i];
        }
    }

    /**
     * Learns from one stretch.
     *
     * @param shared its own features
     * @param features those of its tokens
     * @param allowed for each token the tags that are right, as bits
     */
    void learn(int[] shared, int[][] features, int[] allowed) {
        int length = features.length;
        grow(length);
        Arrays.fill(slopeOfSteps, 0);
        for (int i = 0; i < steps.length; i++) {
            int from = i / TAGS;
            int to = i % TAGS;
            steps[i] = VoiceTags.follows(from, to) ? StrictMath.exp(transitions[i]) : 0;
        }
        double[] all = new double[TAGS];
        sum(shared, all);
        for (int i = 0; i < length; i++) {
            double[] row = unary[i];
            System.arraycopy(all, 0, row, 0, TAGS);
            sum(features[i], row);
            double most = row[0];
            for (double each : row) {
                most = Math.max(most, each);
            }
            for (int tag = 0; tag < TAGS; tag++) {
                row[tag] = StrictMath.exp(row[tag] - most);
            }
            Arrays.fill(slope[i], 0);
        }
        expect(length, null, 1);
        expect(length, allowed, -1);
        Arrays.fill(slopeOfAll, 0);
        for (int i = 0; i < length; i++) {
            move(features[i], slope[i]);
            for (int tag = 0; tag < TAGS; tag++) {
                slopeOfAll[tag] += slope[i][tag];
            }
        }
        move(shared, slopeOfAll);
        for (int i = 0; i < transitions.length; i++) {
            double towards = slopeOfSteps[i];
            if (Math.abs(towards) >= TINY) {
                transitionsMoved[i] += towards * towards;
                transitions[i] -= RATE * towards / Math.sqrt(transitionsMoved[i] + NOT_ZERO);
            }
        }
    }

    private void sum(int[] features, double[] into) {
        for (int feature : features) {
            int row = feature * TAGS;
            for (int tag = 0; tag < TAGS; tag++) {
                into[tag] += weights[row + tag];
            }
        }
    }

    private void move(int[] features, double[] slopes) {
        for (int tag = 0; tag < TAGS; tag++) {
            double slope = slopes[tag];
            if (Math.abs(slope) < TINY) {
                continue;
            }
            for (int feature : features) {
                int at = feature * TAGS + tag;
                double towards = slope + shrink[feature] * weights[at];
                moved[at] += (float) (towards * towards);
                weights[at] -= (float) (RATE * towards / Math.sqrt(moved[at] + NOT_ZERO));
            }
        }
    }

    /** Adds how often each tag and step is expected among the allowed ways, times {@code sign}, to the slopes. */
    private void expect(int length, int[] allowed, int sign) {
        for (int i = 0; i < length; i++) {
            double total = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                forward[i][tag] = isAllowed(allowed, i, tag) ? reach(i, tag) * unary[i][tag] : 0;
                total += forward[i][tag];
            }
            for (int tag = 0; tag < TAGS; tag++) {
                forward[i][tag] /= total;
            }
        }
        Arrays.fill(backward[length - 1], 1);
        for (int i = length - 1; i >= 0; i--) {
            double total = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                total += forward[i][tag] * backward[i][tag];
            }
            for (int tag = 0; tag < TAGS; tag++) {
                slope[i][tag] += sign * forward[i][tag] * backward[i][tag] / total;
            }
            if (i > 0) {
                stepBack(i, allowed, sign);
            } else {
                for (int tag = 0; tag < TAGS; tag++) {
                    slopeOfSteps[VoiceTags.OUTSIDE * TAGS + tag] += sign * forward[0][tag] * backward[0][tag] / total;
                }
            }
        }
    }

    /** How well a tag is reached from those of the token before. */
    private double reach(int i, int tag) {
        if (i == 0) {
            return steps[VoiceTags.OUTSIDE * TAGS + tag];
        }
        double score = 0;
        for (int from = VoiceTags.isFurther(tag) ? tag - 1 : 0; from <= (VoiceTags.isFurther(tag) ? tag : TAGS - 1); from++) {
            score += forward[i - 1][from] * steps[from * TAGS + tag];
        }
        return score;
    }

    /** From token {@code i} to the one before: what lies behind each of its tags, and the steps between the two. */
    private void stepBack(int i, int[] allowed, int sign) {
        double[] before = backward[i - 1];
        double all = 0;
        double most = 0;
        Arrays.fill(before, 0);
        for (int tag = 0; tag < TAGS; tag++) {
            double behind = isAllowed(allowed, i, tag) ? unary[i][tag] * backward[i][tag] : 0;
            for (int from = 0; from < TAGS && behind > 0; from++) {
                before[from] += steps[from * TAGS + tag] * behind;
            }
        }
        for (int from = 0; from < TAGS; from++) {
            all += forward[i - 1][from] * before[from];
            most = Math.max(most, before[from]);
        }
        for (int tag = 0; tag < TAGS; tag++) {
            double behind = isAllowed(allowed, i, tag) ? unary[i][tag] * backward[i][tag] : 0;
            for (int from = 0; from < TAGS && behind > 0; from++) {
                slopeOfSteps[from * TAGS + tag] += sign * forward[i - 1][from] * steps[from * TAGS + tag] * behind / all;
            }
        }
        for (int from = 0; from < TAGS; from++) {
            before[from] /= most;
        }
    }

    private static boolean isAllowed(int[] allowed, int i, int tag) {
        return allowed == null || (allowed[i] >> tag & 1) != 0;
    }

    private void grow(int length) {
        if (length > unary.length) {
            unary = new double[length][TAGS];
            forward = new double[length][TAGS];
            backward = new double[length][TAGS];
            slope = new double[length][TAGS];
        }
    }

    /** Ends a round whose weights count: the mean of several rounds leans less on the stretches that came last. */
    void settle() {
        rounds++;
        for (int i = 0; i < weights.length; i++) {
            settled[i] += (weights[i] - settled[i]) / rounds;
        }
    }

    /** How much a feature speaks for a tag, over the rounds that {@link #settle} has ended. */
    double weight(int feature, int tag) {
        return settled[feature * TAGS + tag];
    }

    /** How well one tag follows another. */
    double transition(int from, int to) {
        return transitions[from * TAGS + to];
    }
}
