/**
 * Reads tables row by row: CSV and spreadsheets.
 *
 * <p>Input: a file. Output: rows of cells in order, each with its number; a row that can't be read says why, and the next one follows.
 * Nothing is held but the row at hand.
 */
@NullMarked
package org.ligature.pipeline.rows;

import org.jspecify.annotations.NullMarked;
