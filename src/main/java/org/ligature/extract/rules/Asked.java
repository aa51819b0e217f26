package org.ligature.extract.rules;

import org.jspecify.annotations.Nullable;
import org.ligature.model.PartialDate;

/**
 * What a proposer says of some words, for the rules to read themselves.
 *
 * @param type id of a tie type
 * @param quote where the words stand in the rendition: string indexes of the first character and after the last
 * @param subject caption of the subject
 * @param object caption of the object, or null
 * @param objectAt where the object is named in the quote, or null
 * @param valueAt where the figure stands in the quote, or null
 * @param date the date of the fact, or null
 */
public record Asked(
        String type,
        Stretch quote,
        String subject,
        @Nullable String object,
        @Nullable Stretch objectAt,
        @Nullable Stretch valueAt,
        @Nullable PartialDate date) {

    /**
     * A stretch of a rendition.
     *
     * @param from string index of its first character
     * @param to string index after its last one
     */
    public record Stretch(int from, int to) {
        /** Whether it shares a character with another stretch. */
        public boolean touches(int low, int high) {
            return from < high && low < to;
        }
    }
}
