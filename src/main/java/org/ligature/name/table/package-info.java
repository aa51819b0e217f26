/**
 * Reads the room's tables.
 *
 * <p>Input: tab-separated resources. Output: their rows. Invariants: a row with another number of cells is an error that names the table and line.
 */
@NullMarked
package org.ligature.name.table;

import org.jspecify.annotations.NullMarked;
