/**
 * Writes screened rows in the formats of {@code ligature screen}.
 *
 * <p>Input: rows one after the other, in the order of the list. Output: text for a terminal, CSV, XLSX, JSON lines or one HTML file. Text
 * that comes from lists and documents is made harmless for where it goes.
 */
@NullMarked
package org.ligature.cli.screening;

import org.jspecify.annotations.NullMarked;
