/**
 * Views and claims as data for programs: JSON lines, JSON and CSV, as docs/data-formats.md describes them.
 *
 * <p>Input: claims and the frozen views of {@code publish}. Output: text with fixed keys and columns. Invariants: quotes are the
 * documents' exact words; keys and columns keep their order; the same input gives the same bytes; a CSV cell never starts a
 * formula.
 */
@NullMarked
package org.ligature.publish.data;

import org.jspecify.annotations.NullMarked;
