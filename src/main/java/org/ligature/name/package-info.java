/**
 * Normalises, romanises and compares names in any script.
 *
 * <p>Input: a name as a document or a list writes it, and whether it is a person's. Output: a {@link
 * org.ligature.name.PreparedName}, which is made once; the probability that two of them name the same thing; the parts that
 * matched, and those left over; keys to look up candidates with. Invariants: a score is symmetric and lies in 0–1; a name
 * matches itself at 1; no input, however long or broken, throws or takes unbounded time; the same names give the same score on
 * every machine. Nothing here knows companies or people: only scripts, and words that many names share.
 */
@NullMarked
package org.ligature.name;

import org.jspecify.annotations.NullMarked;
