package org.ligature.review.origin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document;

/**
 * Where one or more documents have something from.
 *
 * @param name of the document or work at the root
 * @param document at the root, or null when the work is not held
 * @param leaning documents that say the same because of it
 */
public record Origin(String name, @Nullable Document document, List<Leaf> leaning) {
    public Origin {
        leaning = List.copyOf(leaning);
    }

    /**
     * A document that leans on the origin.
     *
     * @param document the document
     * @param sign by what one sees it
     * @param on what it leans on: the root, or another document that does
     * @param words the words that show it; may be empty
     */
    public record Leaf(Document document, Sign sign, String on, String words) {}

    /** How many documents that are held stand on it. */
    public int documents() {
        return leaning.size() + (document == null ? 0 : 1);
    }
}
