package org.ligature.model;

import org.jspecify.annotations.Nullable;

/**
 * The times of a claim in the world; when it was recorded is the ledger's to know.
 *
 * @param from when the fact began or happened, or null
 * @param to when it ended, or null
 * @param asOf the day for which a count or state was given, or null
 * @param said when the one who asserts it said so (often the document's date), or null
 */
public record Times(
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable PartialDate asOf,
        @Nullable PartialDate said) {
    public static final Times NONE = new Times(null, null, null, null);

    /** The one date of the flat view: when it happened, else as of when it was counted, else when it ended. */
    public @Nullable PartialDate date() {
        if (from != null) return from;
        return asOf != null ? asOf : to;
    }
}
