/**
 * Tells for each claim who was asked about it, when, and what came back.
 *
 * <p>Input: claims, those that report replies among them, and replies entered by hand. Output: replies, and claims that carry
 * them in words, so that every table, page and export that shows the claim shows its replies. Invariants: a reply found in a
 * document stands only beside what this document says of the same subject; one entered by hand stands where its user put it.
 */
@NullMarked
package org.ligature.review.reply;

import org.jspecify.annotations.NullMarked;
