/**
 * The pages of owners, of paths, of people who link, and of ties around a company: trees, tables, and a drawing that works without script.
 *
 * <p>Input: a request and the graph of the present shelf. Output: pages, data, and the drawing as a file. Invariants: the address says all
 * that is shown, what a reader opened, hid and moved included; the same address gives the same drawing.
 */
@NullMarked
package org.ligature.server.graph;

import org.jspecify.annotations.NullMarked;
