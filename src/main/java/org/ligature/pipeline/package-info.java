/**
 * The order of the stages: a document's way from a file to claims in the ledger, and the checks and views over all of it.
 *
 * <p>Input: files and the data folder. Output: reports, and frozen views for {@code publish}. Invariants: only this room knows
 * the order; a document that can't be read is set aside and the run goes on; documents are recorded in the order of the
 * input, however many threads read them.
 */
@NullMarked
package org.ligature.pipeline;

import org.jspecify.annotations.NullMarked;
