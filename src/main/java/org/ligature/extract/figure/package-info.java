/**
 * Finds figures and dates among tokens: counts, percentages, sums of money, days, years and ranges.
 *
 * <p>Input: a sentence's tokens, the pack's words for numbers and times, and for dates an {@link
 * org.ligature.extract.figure.Anchor} that knows the dates before. Output: {@link org.ligature.extract.figure.Figure}s with
 * their tokens and what they mean. Invariants: figures of one finder never overlap; a figure's words keep their modifier
 * ("more than"); a date that does not exist stays a coarser date that does.
 */
@NullMarked
package org.ligature.extract.figure;

import org.jspecify.annotations.NullMarked;
