package org.ligature.pipeline.screening;

import java.util.List;
import org.ligature.screen.Hit;

/** A hit as cells of a table, the same in every table of hits. */
public final class HitCells {
    /** What the cells are called. */
    public static final List<String> HEAD =
            List.of("score", "match", "id", "name", "caption", "schema", "datasets", "reasons");

    private HitCells() {}

    /**
     * The cells of a hit.
     *
     * @param match whether the score is high enough to count as a match
     */
    public static List<Object> of(Hit hit, boolean match) {
        return List.of(
                hit.score(),
                match,
                hit.id(),
                hit.name(),
                hit.caption(),
                hit.schema(),
                String.join(" ", hit.datasets()),
                String.join("; ", hit.reasons()));
    }
}
