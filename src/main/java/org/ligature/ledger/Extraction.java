package org.ligature.ledger;

import java.util.List;
import org.ligature.model.Claim;

/**
 * What one run of an extractor made of a document.
 *
 * @param extractor id of the extractor
 * @param stamp all that decides the result besides the document: extractor, packs and their versions
 * @param claims in document order
 */
public record Extraction(String extractor, String stamp, List<Claim> claims) {
    public Extraction {
        claims = List.copyOf(claims);
    }
}
