package org.ligature.pipeline.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.screen.Hit;

/**
 * What screening one row gave.
 *
 * @param row number of the row, from 1
 * @param query the name that was looked for; empty where the row has none
 * @param hits the best matches, the most likely first
 * @param fault why the row could not be screened, or null
 */
public record ScreenedRow(
        long row, String query, List<Hit> hits, @Nullable String fault) {
    public ScreenedRow {
        hits = List.copyOf(hits);
    }
}
