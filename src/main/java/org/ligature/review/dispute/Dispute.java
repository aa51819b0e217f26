package org.ligature.review.dispute;

import java.util.List;
import java.util.stream.Stream;
import org.ligature.model.ReviewedClaim;

/**
 * One question that claims answer differently, or one claim that a check finds hard to believe.
 *
 * @param id lasts as long as the question: kind, subject and question make it
 * @param kind what they differ about
 * @param subject whom it is about, as tables call it
 * @param question what is asked, in a few words
 * @param sides the answers; two or more, or one where the claim is implausible
 * @param why how the answers exclude each other, or what the check says
 * @param weight for sorting; more documents on the weaker side, firmer wording and wider gaps weigh more
 */
public record Dispute(
        String id, Kind kind, String subject, String question, List<Side> sides, String why, double weight) {
    public Dispute {
        sides = List.copyOf(sides);
    }

    /** All its claims, side by side. */
    public Stream<ReviewedClaim> claims() {
        return sides.stream().flatMap(s -> s.claims().stream());
    }
}
