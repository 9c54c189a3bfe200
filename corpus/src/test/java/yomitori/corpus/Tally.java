package yomitori.corpus;

/** Counts of one type: what the gold holds, what was found, and how much of it is right. */
final class Tally {
    private int gold;
    private int found;
    private int right;
    private int exact;
    private int sameValue;
    private int sameModifiers;

    void gold() {
        gold++;
    }

    void found() {
        found++;
    }

    /** Takes a finding back: it counts neither way. */
    void uncounted() {
        found--;
    }

    void right(boolean exactly) {
        right++;
        exact += exactly ? 1 : 0;
    }

    void sameValue(boolean modifiers) {
        sameValue++;
        sameModifiers += modifiers ? 1 : 0;
    }

    /** Adds another's counts to these. */
    void add(Tally other) {
        gold += other.gold;
        found += other.found;
        right += other.right;
        exact += other.exact;
        sameValue += other.sameValue;
        sameModifiers += other.sameModifiers;
    }

    int goldCount() {
        return gold;
    }

    int foundCount() {
        return found;
    }

    double precision() {
        return ratio(right, found);
    }

    double recall() {
        return ratio(right, gold);
    }

    double f1() {
        return ratio(2 * right, found + gold);
    }

    double exactF1() {
        return ratio(2 * exact, found + gold);
    }

    double valueF1() {
        return ratio(2 * sameValue, found + gold);
    }

    /** The share of right values whose approximation and bound are right too; of right facts, whose modality is. */
    double modifiersRight() {
        return ratio(sameModifiers, sameValue);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
