/**
 * An evaluation as one HTML file: each document's text with gold and claims marked in place, and beside it what was missed, what is not in gold, and why.
 *
 * <p>Input: an evaluation and the documents' texts. Output: the file's text. Invariants: the page loads nothing and runs no script; everything
 * from a document, gold or claims is escaped; the same input gives the same bytes.
 */
@NullMarked
package org.ligature.pipeline.evaluate.html;

import org.jspecify.annotations.NullMarked;
