package org.ligature.pipeline.evaluate;

import java.util.List;
import java.util.Map;

/**
 * How well claims agree with gold.
 *
 * @param overall precision, recall and F1 over all scored types
 * @param types the same by group of tie types, sorted by name
 * @param documents the same by document, sorted by name
 * @param attributes F1 of object, value, date and hedging over matched pairs
 * @param lost claims whose quote is not in its document
 * @param tooLong claims whose quote is over 400 characters
 * @param pairs what was matched
 * @param missed gold lines that no claim matched
 * @param wrong claims that no gold line matched (gold lists what an annotator found: not always wrong)
 */
public record Evaluation(
        Score overall,
        Map<String, Score> types,
        Map<String, Score> documents,
        Map<String, Double> attributes,
        int lost,
        int tooLong,
        List<Pair> pairs,
        List<Line> missed,
        List<Line> wrong) {

    /** A gold line and the claim that was matched with it. */
    public record Pair(Line gold, Line claim) {}

    /**
     * Counts, and the figures that follow from them.
     *
     * @param gold how many gold lines
     * @param claims how many claims
     * @param matched how many pairs
     */
    public record Score(int gold, int claims, int matched) {
        public double precision() {
            return claims == 0 ? 0 : (double) matched / claims;
        }

        public double recall() {
            return gold == 0 ? 0 : (double) matched / gold;
        }

        public double f1() {
            double p = precision();
            double r = recall();
            return p + r == 0 ? 0 : 2 * p * r / (p + r);
        }
    }
}
