package org.ligature.resolve.weigh;

import java.util.Map;
import org.ligature.resolve.trait.Field;

/**
 * Learns weights from the data's own pairs, without labels, by expectation and maximisation over the model of Fellegi and Sunter ("A theory for
 * record linkage", 1969), as Winkler described it (1988, 2000) and Splink does it.
 *
 * <p>Pairs that are not worth comparing count as different; so the estimate speaks of all pairs, and choosing candidates does not bend it. What
 * experience says of each grade of likeness counts as much as a few pairs, which matters for small data only.
 */
public final class Estimation {
    private static final int ROUNDS = 200;
    private static final double ENOUGH = 1e-5;
    /** Of true pairs, how many are expected to be how alike in a field. */
    private static final double[] EXPECTED = {0.75, 0.12, 0.06, 0.04, 0.03};
    /** What a grade is expected to say: so much of what sharing a value of its rarity says, and so many bits besides. */
    private static final double[] SHARE = {1, 0.7, 0.4, 0.2, 0};

    private static final double[] PLAIN_BITS = {1, 1, 0, -1, -5};
    private static final double EXPERIENCE = 5;
    private static final double STRONGEST = 20;
    private static final double WEAKEST = -10;
    private static final int FIELDS = Field.all().size();
    private static final int TOP = Likeness.GRADES * Patterns.RARITIES;

    private final Tally tally;
    private final double entities;
    private final double[][] expected;
    private double[][] same;
    private double[][] other = new double[FIELDS][Patterns.LEVELS];
    private double matches;

    private Estimation(Tally tally, int entities) {
        this.tally = tally;
        this.entities = entities;
        this.expected = expected(tally);
        this.same = copy(expected);
    }

    /** The weights for a population of so many entities. */
    public static Weights of(Tally tally, int entities) {
        return new Estimation(tally, entities).run();
    }

    private Weights run() {
        tally.candidates().forEach((pattern, n) -> add(other, pattern, n));
        tally.others().forEach((pattern, n) -> add(other, pattern, n));
        matches = Math.min(entities, Tally.sum(tally.candidates())) / 2 + 1e-3;
        Weights weights = weights();
        for (int round = 0; round < ROUNDS; round++) {
            double before = matches;
            step(weights);
            weights = weights();
            if (Math.abs(matches - before) < ENOUGH * (1 + before)) break;
        }
        return weights;
    }

    /** Experience tells grades; how rare the shared values of a grade are is taken from the candidates. */
    private static double[][] expected(Tally tally) {
        double[][] seen = new double[FIELDS][Patterns.LEVELS];
        tally.candidates().forEach((pattern, n) -> add(seen, pattern, n));
        double[][] out = new double[FIELDS][Patterns.LEVELS];
        for (int f = 0; f < FIELDS; f++)
            for (int level = 1; level <= TOP; level++)
                out[f][level] = EXPECTED[Patterns.grade(level)] * (1 + seen[f][level]) / grade(seen[f], level);
        return out;
    }

    private static double grade(double[] levels, int level) {
        int from = 1 + Patterns.grade(level) * Patterns.RARITIES;
        double sum = 0;
        for (int i = from; i < from + Patterns.RARITIES; i++) sum += 1 + levels[i];
        return sum;
    }

    private static void add(double[][] table, long pattern, double n) {
        for (Field field : Field.all()) {
            int level = Patterns.level(pattern, field);
            if (level > 0) table[field.place()][level] += n;
        }
    }

    private void step(Weights weights) {
        same = new double[FIELDS][Patterns.LEVELS];
        other = new double[FIELDS][Patterns.LEVELS];
        matches = 1e-3;
        for (Map.Entry<Long, Double> seen : tally.candidates().entrySet()) {
            double p = weights.probability(seen.getKey());
            add(same, seen.getKey(), p * seen.getValue());
            add(other, seen.getKey(), (1 - p) * seen.getValue());
            matches += p * seen.getValue();
        }
        tally.others().forEach((pattern, n) -> add(other, pattern, n));
    }

    private Weights weights() {
        double[][] bits = new double[FIELDS][Patterns.LEVELS];
        for (int f = 0; f < FIELDS; f++) {
            double ours = sum(same[f]);
            double theirs = sum(other[f]);
            for (int level = 1; level <= TOP; level++) {
                double m = (same[f][level] + EXPERIENCE * expected[f][level]) / (ours + EXPERIENCE);
                // The same share of experience on both sides, so that a level never seen says what experience says.
                double experience = EXPERIENCE / (ours + EXPERIENCE);
                double chance = expected[f][level] * Math.pow(2, -expectedBits(level));
                double u = theirs == 0 ? chance : (1 - experience) * other[f][level] / theirs + experience * chance;
                bits[f][level] = Math.clamp(
                        Math.log(m / u) / Math.log(2), WEAKEST, most(Field.all().get(f), level));
            }
        }
        double share = Math.min(0.5, matches / Math.max(1, tally.pairs()));
        return new Weights(Math.log(share / (1 - share)) / Math.log(2), bits);
    }

    /** Sharing a value can't say more than the value is rare; a sample of pairs that met no such value would have it say more. */
    private double most(Field field, int level) {
        boolean exact = Patterns.grade(level) == Likeness.SAME && field.way() == Field.Way.SETS;
        return exact ? expectedBits(level) : STRONGEST;
    }

    private double expectedBits(int level) {
        double rarity =
                Math.log(Math.max(2, entities / 2)) / Math.log(2) * (Patterns.rarity(level) + 0.5) / Patterns.RARITIES;
        int grade = Patterns.grade(level);
        return SHARE[grade] * rarity + PLAIN_BITS[grade];
    }

    private static double[][] copy(double[][] table) {
        double[][] out = new double[table.length][];
        for (int i = 0; i < table.length; i++) out[i] = table[i].clone();
        return out;
    }

    private static double sum(double[] counts) {
        double sum = 0;
        for (double count : counts) sum += count;
        return sum;
    }
}
