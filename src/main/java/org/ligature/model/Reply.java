package org.ligature.model;

import org.jspecify.annotations.Nullable;

/**
 * That somebody was asked about a claim, and what came back.
 *
 * @param id identifies it
 * @param subject who was asked, as tables call them
 * @param claim id of the claim that it is about; empty when it is about all that the asker's document says of the subject
 * @param asker who asked, or empty when nobody says
 * @param asked when they asked, or null
 * @param notice how many days they gave, or null
 * @param answer what came back
 * @param words the answer's own words, or the words of the document that reports it; may be empty
 * @param origin where it is known from: the user who entered it, or the claim that reports it
 */
public record Reply(
        String id,
        String subject,
        String claim,
        String asker,
        @Nullable PartialDate asked,
        @Nullable Integer notice,
        Answer answer,
        String words,
        String origin) {

    /** Whether a document reports it; else somebody entered it. */
    public boolean found() {
        return origin.equals(id);
    }
}
