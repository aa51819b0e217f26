/**
 * The ties between companies, people and bodies as a compact graph in memory, rebuilt from claims whenever asked.
 *
 * <p>Input: ties with their stakes, times and statements. Output: nodes by id, ties by number, and for each node the ties that meet
 * in it: first those of its owners, then those of what it owns, then all others. Invariants: a graph never changes; nodes and
 * ties are numbered from 0 in the order in which they were added; every tie names the statements that it stands on.
 */
@NullMarked
package org.ligature.graph;

import org.jspecify.annotations.NullMarked;
