package org.ligature.ledger;

import java.time.Instant;

/**
 * What a reviewer decided about a dispute.
 *
 * @param dispute id of the dispute
 * @param ruling what was decided
 * @param note why, or empty
 * @param user who decided
 * @param when the moment
 */
public record DisputeRuling(String dispute, Ruled ruling, String note, String user, Instant when) {

    /** What can be decided. */
    public enum Ruled {
        /** It waits again. */
        OPEN,
        /** The sources don't contradict each other. */
        NO_CONTRADICTION,
        /** They do, and which of them is right can't be told. */
        UNRESOLVED,
        /** They do, and decisions about the claims say which is right. */
        SETTLED
    }
}
