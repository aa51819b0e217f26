/**
 * Who owns and controls a company: effective shares along all chains, kinds of control, and listed owners in aggregate.
 *
 * <p>Input: a graph, a company and a day. Output: intervals, and for each end the ties that bind it. Invariants: an interval holds every
 * value that fits the stakes as stated, cycles and cross-holdings included; the ceiling also holds where owners are missing altogether;
 * the same graph gives the same result to the last bit.
 */
@NullMarked
package org.ligature.graph.own;

import org.jspecify.annotations.NullMarked;
