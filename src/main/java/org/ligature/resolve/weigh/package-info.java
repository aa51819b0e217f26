/**
 * Compares entities field by field and weighs what that says.
 *
 * <p>Input: pairs of entities. Output: the probability that they are one, and what each field adds to it. Invariants: symmetric, in 0–1; a value
 * that is missing says nothing; weights come from the data's own pairs and from stated expectations, never from labels.
 */
@NullMarked
package org.ligature.resolve.weigh;

import org.jspecify.annotations.NullMarked;
