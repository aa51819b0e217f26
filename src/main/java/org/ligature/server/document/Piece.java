package org.ligature.server.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.Fact;

/**
 * A piece of a document's text that lies within the same quotes from its beginning to its end.
 *
 * @param text the words as they stand
 * @param claim the claim with the shortest quote around it, or null outside quotes
 * @param begin ids of the claims whose quotes begin here
 * @param depth how many quotes it lies in
 */
public record Piece(String text, @Nullable ReviewedClaim claim, List<String> begin, int depth) {
    public Piece {
        begin = List.copyOf(begin);
    }

    /** The mark of its claim, for the look. */
    public String mark() {
        return claim == null ? "" : Fact.markOf(claim).id();
    }
}
