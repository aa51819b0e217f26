/**
 * Believes nothing: finds the words of proposed claims again in their document, has their meaning read by the rules, and rejects the rest.
 *
 * <p>Input: a document and what a proposer says of it. Output: claims whose every quote stands in the rendition to the character, and for each
 * proposal left out the reason. Invariants: the stored quote is the document's own text, never the proposer's; polarity, modality and times
 * come from the text; the same proposals give the same claims, in the same order.
 */
@NullMarked
package org.ligature.extract.proof;

import org.jspecify.annotations.NullMarked;
