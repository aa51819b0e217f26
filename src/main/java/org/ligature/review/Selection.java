package org.ligature.review;

import org.ligature.ledger.ClaimQuery;

/** Which claims a decision is about. */
public sealed interface Selection {

    /**
     * One claim.
     *
     * @param prefix its id, or as much of the beginning as no other claim shares; {@code c-} may be left out
     */
    record ById(String prefix) implements Selection {}

    /**
     * All claims that one rule made.
     *
     * @param rule id of the rule
     */
    record ByRule(String rule) implements Selection {}

    /**
     * All claims of one document.
     *
     * @param document file name, or SHA-256 or its first digits
     */
    record ByDocument(String document) implements Selection {}

    /**
     * All claims that an answer holds.
     *
     * @param query what to look for
     */
    record Matching(ClaimQuery query) implements Selection {}
}
