/**
 * Screens names against lists: which entities a name may mean, how likely, and why.
 *
 * <p>Input: entities, and names as lists of suppliers or people have them. Output: for each name the best matches with a score in 0–1 that
 * reads as a probability, and the reasons. Invariants: the same entities and the same query give the same matches in the same order.
 */
@NullMarked
package org.ligature.screen;

import org.jspecify.annotations.NullMarked;
