package org.ligature.resolve.weigh;

import java.util.Map;
import java.util.TreeMap;

/**
 * How often each pattern was seen.
 *
 * @param candidates patterns of pairs that are worth comparing, and how many pairs have them
 * @param others the same of all other pairs, scaled up from a sample
 */
public record Tally(Map<Long, Double> candidates, Map<Long, Double> others) {
    public Tally {
        candidates = new TreeMap<>(candidates);
        others = new TreeMap<>(others);
    }

    double pairs() {
        return sum(candidates) + sum(others);
    }

    /** All counts together. */
    public static double sum(Map<Long, Double> counts) {
        return counts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
