/**
 * Makes ties from imported entities in the FollowTheMoney vocabulary: ownership, directorships, families and the like.
 *
 * <p>Input: entities. Output: nodes and ties in a draft of a graph, whose statements name the data set and the entity that say so.
 * Invariants: an entity that names no known ends makes no tie; a stake that can't be read is one that nobody tells.
 */
@NullMarked
package org.ligature.graph.entity;

import org.jspecify.annotations.NullMarked;
