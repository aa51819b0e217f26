/**
 * Looks at claims in time: what was known on a day, and how a figure changed.
 *
 * <p>Input: claims with their documents. Output: those that a reader of a certain day could have known, and series of figures.
 * Invariants: the same claims and the same day give the same answer whenever it is asked; a figure without a day is in no series.
 */
@NullMarked
package org.ligature.review.time;

import org.jspecify.annotations.NullMarked;
