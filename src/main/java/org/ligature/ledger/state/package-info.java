/**
 * How claims stand now, worked out from the rows that were appended: the last version, the last event, the decision that
 * counts, amendments applied.
 *
 * <p>Input: ids of claims. Output: rows of {@code claim_now}. Invariant: the outcome depends on the appended rows alone,
 * so that recording and checking come to the same.
 */
@NullMarked
package org.ligature.ledger.state;

import org.jspecify.annotations.NullMarked;
