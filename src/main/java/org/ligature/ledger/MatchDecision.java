package org.ligature.ledger;

import java.time.Instant;

/**
 * What a reviewer last said of a match.
 *
 * @param verdict {@value Screenings#CLEARED}, {@value Screenings#CONFIRMED}, {@value Screenings#UNSURE} or {@value Screenings#UNDONE}
 * @param reviewer who decided
 * @param note why, or empty
 * @param when the moment
 */
public record MatchDecision(String verdict, String reviewer, String note, Instant when) {
    public boolean cleared() {
        return verdict.equals(Screenings.CLEARED);
    }

    public boolean confirmed() {
        return verdict.equals(Screenings.CONFIRMED);
    }
}
