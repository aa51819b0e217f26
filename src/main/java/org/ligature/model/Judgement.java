package org.ligature.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody, or a rule that somebody named, said of two entities.
 *
 * @param one id of the entity whose id sorts first
 * @param other id of the other
 * @param judged what was said
 * @param by who said so, and why
 * @param batch what was judged together
 * @param when the moment
 */
public record Judgement(String one, String other, Judged judged, By by, String batch, Instant when) {
    public Judgement {
        if (one.compareTo(other) >= 0) throw new IllegalArgumentException(one + " does not sort before " + other);
    }

    /**
     * Who judged, and why.
     *
     * @param user the person who judged, or who ran the rule
     * @param rule name of the rule, or null where a person looked at the pair
     * @param score the probability that was computed, or null
     * @param note why, or empty
     */
    public record By(
            String user, @Nullable String rule, @Nullable Double score, String note) {}

    /** Two ids in their order. */
    public record Pair(String one, String other) implements Comparable<Pair> {
        /** Puts two ids in order. */
        public static Pair of(String a, String b) {
            if (a.isBlank() || b.isBlank()) throw new IllegalArgumentException("the id of an entity is empty");
            if (a.equals(b)) throw new IllegalArgumentException("“" + a + "” is compared with itself");
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }

        @Override
        public int compareTo(Pair that) {
            int first = one.compareTo(that.one);
            return first != 0 ? first : other.compareTo(that.other);
        }
    }

    public Pair pair() {
        return new Pair(one, other);
    }
}
