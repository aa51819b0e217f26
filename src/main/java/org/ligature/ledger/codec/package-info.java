/**
 * The forms in which the ledger keeps claims and renditions: JSON and deflated bytes.
 *
 * <p>Input and output: values of the model and their stored form. Invariants: reading gives back what was written, and
 * the same value is always written as the same characters.
 */
@NullMarked
package org.ligature.ledger.codec;

import org.jspecify.annotations.NullMarked;
