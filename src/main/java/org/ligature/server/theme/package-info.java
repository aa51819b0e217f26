/**
 * The table of a theme: companies by kinds of tie, narrowed by filters that the address holds.
 *
 * <p>Input: a theme of the pack and filters. Output: the model of its template; the same as CSV, JSON, XLSX and one HTML file. Invariants: a cell counts claims that nobody rejected and shows the strongest mark; what is exported is what is shown.
 */
@NullMarked
package org.ligature.server.theme;

import org.jspecify.annotations.NullMarked;
