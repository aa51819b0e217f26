package org.ligature.review.origin;

import java.util.List;
import org.ligature.model.Document;

/**
 * A document with its words and links.
 *
 * @param document what is known of it
 * @param text its words
 * @param links addresses it links to, as they stand in it
 */
public record Text(Document document, String text, List<String> links) {
    public Text {
        links = List.copyOf(links);
    }

    String sha256() {
        return document.sha256();
    }
}
