package org.ligature.review.dispute;

import org.jspecify.annotations.Nullable;

/**
 * What comparing two answers gives.
 *
 * @param reason why differing answers are none, or null
 * @param why how they exclude each other, or null without a conflict
 * @param gap how far apart they are, 0–1
 */
record Outcome(@Nullable Reason reason, @Nullable Why why, double gap) {
    static final Outcome AGREE = new Outcome(null, null, 0);

    static Outcome conflict(Cause why, double gap) {
        return new Outcome(null, Why.of(why), gap);
    }

    static Outcome explained(Reason reason) {
        return new Outcome(reason, null, 0);
    }
}
