/**
 * What entities are compared by, field by field.
 *
 * <p>Input: entities of any schema that can be matched. Output: plain values by field, and the terms by which they are looked up. Invariants: the
 * same entity gives the same values and terms; ethnicity, religion and politics are no fields.
 */
@NullMarked
package org.ligature.resolve.trait;

import org.jspecify.annotations.NullMarked;
