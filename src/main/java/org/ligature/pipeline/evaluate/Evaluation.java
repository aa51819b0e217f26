package org.ligature.pipeline.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
 * @param confusion group of tie types in gold, to group claimed, to how often words overlap and subjects agree; {@code none} where the other side has nothing
 * @param findings what was missed and what was wrong, each with why it did not match
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
        List<Line> wrong,
        Map<String, Map<String, Integer>> confusion,
        List<Finding> findings) {

    /** Whether gold has a line that no claim matched, or a claim matches no line of gold. */
    public enum Kind {
        MISSED,
        WRONG
    }

    /** Why a line did not match, by what came nearest. */
    public enum Why {
        /** All agrees, but another line was matched with it. */
        TAKEN,
        OTHER_POLARITY,
        OTHER_SUBJECT,
        OTHER_TYPE,
        OTHER_TYPE_AND_SUBJECT,
        /** The other side has nothing about these words. */
        NO_OVERLAP,
        /** Its words are not in the document. */
        NOT_IN_DOCUMENT
    }

    /**
     * A line without a match.
     *
     * @param kind on which side it stands
     * @param line the line
     * @param why why it did not match
     * @param near what came nearest on the other side, or null
     */
    public record Finding(
            Kind kind, Line line, Why why, @Nullable Line near) {}

    /** The documents by F1, the worst first; those without gold and claims are left out. */
    public List<Map.Entry<String, Score>> worst() {
        return documents.entrySet().stream()
                .filter(e -> e.getValue().gold() + e.getValue().claims() > 0)
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<String, Score> e) -> e.getValue().f1())
                        .thenComparingInt(e -> -(e.getValue().gold()
                                + e.getValue().claims()
                                - 2 * e.getValue().matched()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

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
