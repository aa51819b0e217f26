package org.ligature.model;

import java.time.Instant;
import java.util.Map;

/**
 * A reviewer's decision about one claim; decisions are only ever added, and the last one counts.
 *
 * @param id identifies the decision
 * @param claim id of the claim
 * @param verdict what was decided; {@code UNDONE} takes back the decision before it
 * @param user who decided
 * @param when the moment
 * @param note why, or empty
 * @param amendments for {@code AMENDED}: field ({@code type}, {@code subject}, {@code object}, {@code value}, {@code date},
 *     {@code polarity}, {@code modality}) to its new value; an empty value clears the field
 */
public record Decision(
        String id,
        String claim,
        Verdict verdict,
        String user,
        Instant when,
        String note,
        Map<String, String> amendments) {
    public Decision {
        amendments = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(amendments));
    }
}
