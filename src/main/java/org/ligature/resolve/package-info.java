/**
 * Finds out which entities are one: suggestions from comparing them, judgements of people, and canonical ids.
 *
 * <p>Input: entities of data sets, and judgements. Output: suggestions with a probability and what it stands on; clusters of entities that are one.
 * Invariants: a suggestion merges nothing; canonical ids follow from the judgements alone; a cluster that a negative judgement contradicts
 * is reported and not merged; the same input gives the same suggestions in the same order.
 */
@NullMarked
package org.ligature.resolve;

import org.jspecify.annotations.NullMarked;
