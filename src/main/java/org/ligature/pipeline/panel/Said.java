package org.ligature.pipeline.panel;

import java.util.List;
import org.ligature.model.Claim;

/**
 * What an extractor made of a document.
 *
 * @param claims what was believed
 * @param account the counts
 * @param complete whether it got through; otherwise the document is to be read again by it
 */
public record Said(List<Claim> claims, Account account, boolean complete) {
    public Said {
        claims = List.copyOf(claims);
    }
}
