package org.ligature.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as tables and pages show it: what the document says, who decided what about it, and from which document it is.
 *
 * @param claim the claim, amendments already applied
 * @param id the id under which it was recorded (amendments don't change it)
 * @param document the document it comes from
 * @param decision the decision that counts, or null when nobody has reviewed it
 * @param replies what came back when the subject was asked, those to this claim alone first; usually empty
 */
public record ReviewedClaim(
        Claim claim, String id, Document document, @Nullable Decision decision, List<Reply> replies) {
    public ReviewedClaim {
        replies = List.copyOf(replies);
    }

    /** The state's word: {@code unreviewed}, {@code accepted}, {@code amended}, {@code rejected} or {@code unsure}. */
    public String state() {
        return decision == null ? "unreviewed" : decision.verdict().name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean rejected() {
        return decision != null && decision.verdict() == Verdict.REJECTED;
    }

    public boolean reviewed() {
        return decision != null && decision.verdict() != Verdict.UNSURE;
    }
}
