package org.ligature.extract.proof;

import java.util.List;
import org.ligature.model.Claim;

/**
 * What became of a document's proposals.
 *
 * @param claims those that are proven, in document order
 * @param rejections the others, in the order proposed
 */
public record Checked(List<Claim> claims, List<Rejection> rejections) {
    public Checked {
        claims = List.copyOf(claims);
        rejections = List.copyOf(rejections);
    }
}
