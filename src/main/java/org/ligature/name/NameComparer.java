package org.ligature.name;

import java.util.Arrays;

/** Compares names: prepares them once, and gives the probability that two of them name the same thing. Safe for many threads. */
public final class NameComparer {
    /** With probabilities that are right, F1 is best where the threshold is half the F1 that is reached. */
    private static final double MATCH = 0.42;

    private static final NameComparer STANDARD = new NameComparer();

    private final ThreadLocal<Pair> pairs = ThreadLocal.withInitial(Pair::new);

    private NameComparer() {}

    /** The comparer with the tables and models that come with Ligature. */
    public static NameComparer standard() {
        return STANDARD;
    }

    /** Makes a name ready to compare. Never throws: of a very long name the start counts. */
    public PreparedName prepare(String name, NameKind kind) {
        return Preparer.prepare(name, kind);
    }

    /** The probability that both name the same thing: symmetric, in 0–1, 1 for a name and itself; allocates next to nothing. */
    public double score(PreparedName a, PreparedName b) {
        Pair pair = pairs.get().of(a, b);
        double score = pair.score();
        pair.clear();
        return score;
    }

    /** The score with what it stands on. */
    public Comparison compare(PreparedName a, PreparedName b) {
        Pair pair = pairs.get().of(a, b);
        Comparison comparison = pair.compare();
        pair.clear();
        return comparison;
    }

    /** From this score on two names count as a match. */
    public double threshold() {
        return MATCH;
    }

    /** What to look candidates up by: two names that may match share a key, rare ones telling more; sorted, without repeats. */
    public long[] keys(PreparedName name) {
        long[] keys = Keys.of(name);
        Arrays.sort(keys);
        return keys;
    }
}
