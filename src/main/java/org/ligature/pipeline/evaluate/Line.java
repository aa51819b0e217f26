package org.ligature.pipeline.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A gold line or a claim, as far as comparing needs it.
 *
 * @param document file name
 * @param quote words of the document, unchanged
 * @param type tie type
 * @param subject canonical name
 * @param object canonical name, or null
 * @param value figure as worded, or null
 * @param date date of the fact, or null
 * @param negative whether it says that something is not so
 * @param alleged whether it is hedged
 * @param label what to show for it: the rule of a claim, the note of a gold line; may be empty
 */
public record Line(
        String document,
        String quote,
        String type,
        String subject,
        @Nullable String object,
        @Nullable String value,
        @Nullable String date,
        boolean negative,
        boolean alleged,
        String label) {}
