/**
 * Frozen views of the graph: owners of a company, paths, people who link companies; each with the quotes it stands on.
 *
 * <p>Input: a graph, the claims behind its ties, an answer. Output: records that hold all that text, pages and data show. Invariants:
 * every number that sources bind names its claims; notes are numbered in the order in which a reader meets them.
 */
@NullMarked
package org.ligature.publish.ties;

import org.jspecify.annotations.NullMarked;
