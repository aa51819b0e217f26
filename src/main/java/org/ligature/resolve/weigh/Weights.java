package org.ligature.resolve.weigh;

import org.ligature.resolve.trait.Field;

/**
 * What each outcome of a comparison says: the logarithm, to base 2, of how much likelier it is among pairs that are the same than among others,
 * after Fellegi and Sunter.
 */
public final class Weights {
    private final double prior;
    private final double[][] bits;

    Weights(double prior, double[][] bits) {
        this.prior = prior;
        this.bits = bits;
    }

    /** The same of any two entities, before they are compared. */
    public double prior() {
        return prior;
    }

    /** What a field of a pattern says; 0 where a value is missing. */
    public double of(long pattern, Field field) {
        int level = Patterns.level(pattern, field);
        return level == 0 ? 0 : bits[field.place()][level];
    }

    /** What a pattern says in all. */
    public double of(long pattern) {
        double sum = prior;
        for (Field field : Field.all()) sum += of(pattern, field);
        return sum;
    }

    /** The probability that a pair with this pattern is the same, 0–1. */
    public double probability(long pattern) {
        return 1 / (1 + Math.pow(2, -of(pattern)));
    }
}
