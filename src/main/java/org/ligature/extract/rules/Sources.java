package org.ligature.extract.rules;

import java.util.List;
import java.util.Locale;
import org.ligature.model.Passage;

/**
 * Tells what only says where something was read: notes, and what stands under a heading such as "References". A title that is cited there
 * ("Maker of trains joins party congress") is no statement of this document.
 *
 * @param headings what such lists are called, in small letters
 */
record Sources(List<String> headings) {
    /** Whether a passage is a note or stands in a list of sources. */
    boolean among(Passage passage) {
        return passage.kind() == Passage.Kind.NOTE
                || headings.contains(bare(passage.place().section()));
    }

    /** A heading without its number and colon. */
    private static String bare(String heading) {
        return heading.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "").toLowerCase(Locale.ROOT);
    }
}
