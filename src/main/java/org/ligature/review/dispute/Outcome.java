package org.ligature.review.dispute;

import org.jspecify.annotations.Nullable;

/**
 * What comparing two answers gives.
 *
 * @param conflict whether they can't both be so
 * @param reason why differing answers are none, or null
 * @param why how they exclude each other; empty without a conflict
 * @param gap how far apart they are, 0–1
 */
record Outcome(boolean conflict, @Nullable Reason reason, String why, double gap) {
    static final Outcome AGREE = new Outcome(false, null, "", 0);

    static Outcome conflict(String why, double gap) {
        return new Outcome(true, null, why, gap);
    }

    static Outcome explained(Reason reason) {
        return new Outcome(false, reason, "", 0);
    }
}
