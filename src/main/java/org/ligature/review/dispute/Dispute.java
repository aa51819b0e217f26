package org.ligature.review.dispute;

import java.util.List;
import java.util.stream.Stream;
import org.ligature.model.ReviewedClaim;

/**
 * One question that claims answer differently, or one claim that a check finds hard to believe.
 *
 * @param id lasts as long as the question: kind, subject and question make it, or check and document; no wording does
 * @param kind what they differ about
 * @param subject whom it is about, as tables call it
 * @param question what is asked, in a few words
 * @param sides the answers; two or more, or one where the claim is implausible
 * @param whys how the answers exclude each other, or what the check says
 * @param weight for sorting; more documents on the weaker side, firmer wording and wider gaps weigh more
 * @param formerIds by which earlier versions called it; what was decided under them still counts
 */
public record Dispute(
        String id,
        Kind kind,
        String subject,
        String question,
        List<Side> sides,
        List<Why> whys,
        double weight,
        List<String> formerIds) {
    public Dispute {
        sides = List.copyOf(sides);
        whys = List.copyOf(whys);
        formerIds = List.copyOf(formerIds);
    }

    /** All its claims, side by side. */
    public Stream<ReviewedClaim> claims() {
        return sides.stream().flatMap(s -> s.claims().stream());
    }
}
