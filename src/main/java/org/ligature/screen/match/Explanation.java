package org.ligature.screen.match;

import org.jspecify.annotations.Nullable;

/**
 * What a feature found.
 *
 * @param score from 0, it doesn't hold, to 1, it does
 * @param detail what was compared, for people; null when there was nothing to compare
 * @param query the value of the example that it stands on
 * @param candidate the value of the entity that it stands on
 */
public record Explanation(
        double score,
        @Nullable String detail,
        @Nullable String query,
        @Nullable String candidate) {
    /** There was nothing to compare, or nothing to say about it. */
    public static final Explanation NONE = new Explanation(0, null, null, null);

    /** Something that holds, said about the whole. */
    static Explanation holds(String detail) {
        return new Explanation(1, detail, null, null);
    }

    static Explanation same(String value) {
        return new Explanation(1, "The same: " + value, value, value);
    }

    boolean tells() {
        return score > 0 || detail != null;
    }
}
