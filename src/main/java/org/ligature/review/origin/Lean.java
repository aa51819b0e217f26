package org.ligature.review.origin;

import org.jspecify.annotations.Nullable;

/**
 * One document leans on another, or on a work that is not held.
 *
 * @param from SHA-256 of the document that leans
 * @param to SHA-256 of the document that it leans on, or null for a work that is not held
 * @param work name or address of the work; of a document its caption
 * @param sign by what one sees it
 * @param words the words that show it; empty for copies
 * @param degree how much of the words is shared, 0–1; 1 for links and citations
 */
public record Lean(String from, @Nullable String to, String work, Sign sign, String words, double degree) {
    /** Whether the work is held. */
    public boolean held() {
        return to != null;
    }
}
