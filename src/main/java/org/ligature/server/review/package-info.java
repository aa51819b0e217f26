/**
 * Review, one claim at a time or many at once, and taking it back.
 *
 * <p>Input: decisions from forms. Output: the next claim to look at, and decisions in the ledger. Invariants: nothing is decided but by a form of our own; every decision can be taken back.
 */
@NullMarked
package org.ligature.server.review;

import org.jspecify.annotations.NullMarked;
