/**
 * Screens whole lists: reads rows, finds the columns that matter, matches, and keeps the run.
 *
 * <p>Input: a CSV or XLSX file and data sets. Output: one result a row, in the rows' order. A run is known by the hash of its list, the
 * versions of the data sets and the settings; one that was interrupted goes on where it stopped. Rows are not held in memory.
 */
@NullMarked
package org.ligature.pipeline.screening;

import org.jspecify.annotations.NullMarked;
