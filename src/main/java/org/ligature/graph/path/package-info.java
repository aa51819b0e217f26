/**
 * Paths between two nodes, or from one to any state or party body, and people who link companies and bodies.
 *
 * <p>Input: a graph, ends and bounds. Output: paths, the best evidenced or the shortest first, with every tie of each step. Invariants:
 * no path meets a node twice; the same graph gives the same paths; a search by one thread keeps its working memory for the next.
 */
@NullMarked
package org.ligature.graph.path;

import org.jspecify.annotations.NullMarked;
