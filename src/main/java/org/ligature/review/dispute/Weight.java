package org.ligature.review.dispute;

import java.util.List;
import org.ligature.model.Modality;
import org.ligature.model.ReviewedClaim;

/**
 * How much a dispute weighs: its kind, the documents on its weaker side, the width of the gap, and what reviewers accepted;
 * half of that where one side is only alleged or planned.
 */
final class Weight {
    private static final double HEDGED = 0.5;
    private static final double ROUND = 100;

    private Weight() {}

    static double of(Kind kind, List<Side> sides, double gap) {
        long weaker = sides.stream().mapToLong(Side::documents).min().orElse(0);
        boolean reviewed = sides.stream().allMatch(s -> s.claims().stream().anyMatch(ReviewedClaim::reviewed));
        double weight = kind.base() + Math.log1p((double) weaker) + gap + (reviewed ? 1 : 0);
        boolean hedged = sides.stream()
                .anyMatch(s -> s.claims().stream().noneMatch(c -> c.claim().modality() == Modality.ASSERTED));
        return Math.round(weight * (hedged ? HEDGED : 1) * ROUND) / ROUND;
    }
}
