package org.ligature.ledger;

import org.ligature.model.Acquisition;
import org.ligature.model.Document;
import org.ligature.model.Rendition;

/**
 * All that is recorded about one document at once: either all of it is in the ledger afterwards, or nothing.
 *
 * @param document what it is
 * @param acquisition how it came in
 * @param rendition its text
 * @param extraction what was claimed in it
 */
public record DocumentRecord(Document document, Acquisition acquisition, Rendition rendition, Extraction extraction) {
    public DocumentRecord {
        same(document.sha256(), acquisition.sha256(), "acquisition");
        same(document.sha256(), rendition.document(), "rendition");
        extraction.claims().forEach(c -> same(document.sha256(), c.document(), "claim"));
    }

    private static void same(String sha256, String other, String what) {
        if (!sha256.equals(other)) {
            throw new IllegalArgumentException("the " + what + " is about " + other + ", the document is " + sha256);
        }
    }

    String sha256() {
        return document.sha256();
    }
}
