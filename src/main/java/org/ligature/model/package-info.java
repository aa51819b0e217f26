/**
 * The immutable vocabulary that every other room speaks: documents, renditions, passages, claims, evidence, decisions.
 *
 * <p>Input and output: none; these are values. Invariants: no claim exists without at least one quote (the
 * constructor of {@link org.ligature.model.Evidence} refuses it), every id is a hash of length-prefixed fields, offsets
 * that leave this room are Unicode code points into a rendition.
 */
@NullMarked
package org.ligature.model;

import org.jspecify.annotations.NullMarked;
