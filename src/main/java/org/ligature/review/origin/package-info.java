/**
 * Works out which documents lean on which, so that two that copy one origin count as one.
 *
 * <p>Input: documents with their texts and links, and claims. Output: leanings (who leans on whom, by which sign), and for the
 * claims that say one thing the tree of their origins. Invariants: every leaning names its sign and, where words show it, the
 * words; works that are cited but not held take part; the work grows with the number of documents, since only documents that
 * share rare words in a row are compared; the same documents give the same leanings in the same order.
 */
@NullMarked
package org.ligature.review.origin;

import org.jspecify.annotations.NullMarked;
