/**
 * Finds where sources answer one question differently, and where a figure or date can't well be so.
 *
 * <p>Input: claims with their documents. Output: disputes, the weightiest first, and pairs that look like one but are not,
 * each with its reason. Invariants: rejected claims take no part; every side of a dispute stands on quoted claims; the work
 * grows with the number of claims, since only claims about one subject and one question are compared; the same claims give the
 * same disputes in the same order, with ids that last when further claims join.
 */
@NullMarked
package org.ligature.review.dispute;

import org.jspecify.annotations.NullMarked;
