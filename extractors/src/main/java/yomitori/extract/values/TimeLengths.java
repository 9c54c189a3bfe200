package yomitori.extract.values;

import java.math.BigDecimal;

/** Lengths of time in ISO 8601: 2時間半 is PT2H30M, 1.5カ月 P1M15D. */
final class TimeLengths {
    private static final String ORDER = "Y M W D THTMTS";
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal THIRTY = BigDecimal.valueOf(30);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    private final BigDecimal[] amounts = new BigDecimal[7];

    /** Whether {@code unit} is smaller than all that was added. */
    boolean mayAdd(String unit) {
        for (int i = rank(unit); i < amounts.length; i++) {
            if (amounts[i] != null) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds so many of a unit ({@code Y M W D TH TM TS}); a broken number goes over into the next smaller unit where that is
     * whole.
     */
    TimeLengths add(BigDecimal amount, String unit) {
        int rank = rank(unit);
        BigDecimal whole = new BigDecimal(amount.toBigInteger());
        BigDecimal rest = amount.subtract(whole);
        BigDecimal smaller = rest.signum() == 0 || perUnit(rank) == null ? null
                : rest.multiply(perUnit(rank)).stripTrailingZeros();
        if (smaller != null && smaller.scale() <= 0) {
            if (whole.signum() != 0) {
                plus(rank, whole);
            }
            plus(below(rank), smaller);
        } else {
            plus(rank, amount);
        }
        return this;
    }

    private void plus(int rank, BigDecimal amount) {
        amounts[rank] = amounts[rank] == null ? amount : amounts[rank].add(amount);
    }

    private static int rank(String unit) {
        return ORDER.indexOf((unit + " ").substring(0, 2)) / 2;
    }

    private static BigDecimal perUnit(int rank) {
        return switch (rank) {
            case 0 -> TWELVE;
            case 1 -> THIRTY;
            case 3 -> DAY;
            case 4, 5 -> SIXTY;
            default -> null;
        };
    }

    private static int below(int rank) {
        return rank == 1 ? 3 : rank + 1;
    }

    /** The amount of the unit that was added first, as far as it is whole; for counting back from a date. */
    long whole(int rank) {
        return amounts[rank] == null ? 0 : amounts[rank].longValue();
    }

    /** The rank of the smallest unit that was added: 0 for years to 6 for seconds. */
    int smallest() {
        for (int i = amounts.length - 1; i >= 0; i--) {
            if (amounts[i] != null) {
                return i;
            }
        }
        return -1;
    }

    /** ISO 8601. */
    String iso() {
        StringBuilder iso = new StringBuilder("P");
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] != null) {
                if (i >= 4 && iso.indexOf("T") < 0) {
                    iso.append('T');
                }
                iso.append(plain(amounts[i])).append(ORDER.substring(i * 2, i * 2 + 2).strip().replace("T", ""));
            }
        }
        return iso.toString();
    }

    private static String plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }
}
