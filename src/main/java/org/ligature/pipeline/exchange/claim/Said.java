package org.ligature.pipeline.exchange.claim;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a statement.
 *
 * @param claim id of the claim, or null for what the pack knows
 * @param tie tie type of the claim
 * @param origin {@code accepted}, {@code amended} or {@code unreviewed} for claims; else what knows it
 * @param lang language of the source, ISO 639-3, or null
 * @param seen moment of the decision, or null
 */
record Said(
        @Nullable String claim,
        String tie,
        String origin,
        @Nullable String lang,
        @Nullable String seen) {
    Said inNoLanguage() {
        return new Said(claim, tie, origin, null, seen);
    }
}
