package org.ligature.review.dispute;

import java.util.List;
import org.ligature.model.ReviewedClaim;

/**
 * One answer to the question of a dispute, with the claims that give it.
 *
 * @param answer in a few words, such as {@code 3,600 (2016-10)}
 * @param claims at least one, by document and place
 */
public record Side(String answer, List<ReviewedClaim> claims) {
    public Side {
        claims = List.copyOf(claims);
    }

    /** How many documents give this answer. */
    public long documents() {
        return claims.stream().map(c -> c.document().sha256()).distinct().count();
    }
}
