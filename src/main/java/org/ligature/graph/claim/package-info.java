/**
 * Makes the graph from claims: who is tied to whom, by what stake, when, and how well that is evidenced.
 *
 * <p>Input: claims with what was decided about them, and a pack. Output: a graph, whose statements are the claims' ids. Invariants:
 * rejected and planned claims make no tie, and unreviewed ones only when asked for; the order of the claims makes no difference;
 * words that tell the size of a stake or who is a state body come from the pack.
 */
@NullMarked
package org.ligature.graph.claim;

import org.jspecify.annotations.NullMarked;
