package org.ligature.screen.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feature found.
 *
 * @param score from 0, it doesn't hold, to 1, it does
 * @param reasons what was compared, for people; none when there was nothing to compare
 * @param query the value of the example that it stands on
 * @param candidate the value of the entity that it stands on
 */
public record Explanation(
        double score,
        List<String> reasons,
        @Nullable String query,
        @Nullable String candidate) {
    /** There was nothing to compare, or nothing to say about it. */
    public static final Explanation NONE = new Explanation(0, List.of(), null, null);

    public Explanation {
        reasons = List.copyOf(reasons);
    }

    /** Something that holds, said about the whole. */
    static Explanation holds(String detail) {
        return new Explanation(1, List.of(detail), null, null);
    }

    static Explanation same(String value) {
        return new Explanation(1, List.of("The same: " + value), value, value);
    }

    boolean tells() {
        return score > 0 || !reasons.isEmpty();
    }

    /** The reasons in one sentence; null when there are none. */
    public @Nullable String detail() {
        return reasons.isEmpty() ? null : String.join("; ", reasons);
    }
}
