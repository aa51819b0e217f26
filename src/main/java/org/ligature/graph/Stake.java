package org.ligature.graph;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A share in a company, as exact as its source gives it: an interval, in billionths of the whole.
 *
 * <p>Whole numbers, so that 33.3 % and its sums are exact.
 *
 * @param low at least so much
 * @param high at most so much
 */
public record Stake(int low, int high) {
    /** All shares. */
    public static final int WHOLE = 1_000_000_000;

    private static final int HALF = WHOLE / 2;
    private static final int PERCENT = WHOLE / 100;

    /** A stake whose size nobody tells. */
    public static final Stake UNKNOWN = new Stake(0, WHOLE);

    /** More than half. */
    public static final Stake MAJORITY = new Stake(HALF + 1, WHOLE);

    /** Less than half, but some. */
    public static final Stake MINORITY = new Stake(1, HALF - 1);

    /** Every share. */
    public static final Stake ALL = new Stake(WHOLE, WHOLE);

    /** None at all. */
    public static final Stake NONE = new Stake(0, 0);

    public Stake {
        if (low < 0 || high > WHOLE || low > high) {
            throw new IllegalArgumentException("no stake: " + low + "–" + high + " billionths");
        }
    }

    /** Exactly so many percent; empty where that is less than nothing or more than all. */
    public static Optional<Stake> percent(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) return Optional.empty();
        int billionths = percent.multiply(BigDecimal.valueOf(PERCENT)).intValue();
        return Optional.of(new Stake(billionths, billionths));
    }

    /** Whether one and the same share can fit this and the other. */
    public boolean meets(Stake other) {
        return low <= other.high && other.low <= high;
    }

    /** What fits both; they must meet. */
    public Stake and(Stake other) {
        return new Stake(Math.max(low, other.low), Math.min(high, other.high));
    }

    /** Whether it says nothing about the size. */
    public boolean unknown() {
        return low == 0 && high == WHOLE;
    }

    public boolean exact() {
        return low == high;
    }

    /** A number of billionths as a fraction of the whole. */
    public static double fraction(int billionths) {
        return billionths / (double) WHOLE;
    }
}
