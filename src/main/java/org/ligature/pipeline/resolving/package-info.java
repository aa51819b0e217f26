/**
 * Compares data sets with themselves and each other, and applies what was decided.
 *
 * <p>Input: imported data sets and judgements. Output: suggestions, written down once under {@code index/xref}, which can be deleted and is made
 * again; joins by a stated rule; entities under their canonical ids. Invariants: a run that was interrupted goes on where it stopped;
 * a suggestion merges nothing.
 */
@NullMarked
package org.ligature.pipeline.resolving;

import org.jspecify.annotations.NullMarked;
