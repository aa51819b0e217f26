/**
 * Compares claims with a gold standard: precision, recall and F1 by tie type and attribute.
 *
 * <p>Input: gold lines and claims of the same documents, and the documents' text. Output: an {@link
 * org.ligature.pipeline.evaluate.Evaluation}. Invariants: a quote that is not in its document matches nothing; each claim and each gold line is
 * used once; the figures don't depend on the order of the input.
 */
@NullMarked
package org.ligature.pipeline.evaluate;

import org.jspecify.annotations.NullMarked;
