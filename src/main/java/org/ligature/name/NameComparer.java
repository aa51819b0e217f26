package org.ligature.name;

import java.util.Arrays;
import org.ligature.name.match.Scorer;

/** Compares names: prepares them once, and gives the probability that two of them name the same thing. Safe for many threads. */
public final class NameComparer {
    private static final double MATCH = 0.5;
    private static final NameComparer STANDARD = new NameComparer();

    private final ThreadLocal<Scorer> scorers = ThreadLocal.withInitial(Scorer::new);

    private NameComparer() {}

    /** The comparer with the tables and models that come with Ligature. */
    public static NameComparer standard() {
        return STANDARD;
    }

    /** Makes a name ready to compare. Never throws: of a very long name the start counts. */
    public PreparedName prepare(String name, NameKind kind) {
        return Preparer.prepare(name, kind);
    }

    /** The probability that both name the same thing: symmetric, in 0–1, 1 for a name and itself; allocates nothing. */
    public double score(PreparedName a, PreparedName b) {
        return new Pair(a, b, scorers.get()).score();
    }

    /** The score with what it stands on. */
    public Comparison compare(PreparedName a, PreparedName b) {
        return new Pair(a, b, scorers.get()).compare();
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
