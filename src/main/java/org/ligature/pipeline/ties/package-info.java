/**
 * The graph of what the ledger says now, with the claims that its ties stand on.
 *
 * <p>Input: claims and a pack. Output: nodes by name, and answers as frozen views. Invariants: nothing is stored, as it can be made
 * again from the claims; each tie leads to its quotes.
 */
@NullMarked
package org.ligature.pipeline.ties;

import org.jspecify.annotations.NullMarked;
