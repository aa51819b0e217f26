package org.ligature.server.review;

import org.jspecify.annotations.Nullable;
import org.ligature.model.Decision;
import org.ligature.model.ReviewedClaim;

/**
 * A decision that was made, and the claim as it stands now.
 *
 * @param decision what was decided, by whom and when
 * @param claim the claim, or null when it no longer stands
 * @param counts whether this decision is the one that counts now
 */
public record Past(Decision decision, @Nullable ReviewedClaim claim, boolean counts) {
    static Past of(Decision decision, @Nullable ReviewedClaim claim) {
        Decision now = claim == null ? null : claim.decision();
        return new Past(decision, claim, now != null && now.id().equals(decision.id()));
    }
}
