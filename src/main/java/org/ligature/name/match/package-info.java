/**
 * Compares two names token by token and weighs what matched against what is left over.
 *
 * <p>Input: {@link org.ligature.name.match.Reading}s, names cut into tokens with weights and roles. Output: an {@link
 * org.ligature.name.match.Alignment} and the probability that a logistic model gives it. Invariants: scoring allocates nothing, but for
 * the sounds of a name that meets another script for the first time;
 * every loop is bounded by the number of tokens that a reading may have.
 */
@NullMarked
package org.ligature.name.match;

import org.jspecify.annotations.NullMarked;
