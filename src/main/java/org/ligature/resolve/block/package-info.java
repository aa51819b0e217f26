/**
 * Finds the pairs of entities that are worth comparing.
 *
 * <p>Input: a population with its terms. Output: for each entity its candidates. Invariants: each pair comes once; the same population gives
 * the same pairs; no block is larger than a fixed size, so that work grows with the number of entities and not with its square.
 */
@NullMarked
package org.ligature.resolve.block;

import org.jspecify.annotations.NullMarked;
