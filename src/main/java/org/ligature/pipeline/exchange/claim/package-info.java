/**
 * Turns claims into statements about things of the FollowTheMoney model.
 *
 * <p>Input: reviewed claims and the gazetteer of a pack. Output: statements, sorted, each with its claim, and a report of what the model has no
 * place for. A claim that says something is not so, or that it is only alleged or planned, never becomes a tie that programs would take for a
 * fact: it becomes a note, or a link of unknown kind that says so.
 */
@NullMarked
package org.ligature.pipeline.exchange.claim;

import org.jspecify.annotations.NullMarked;
