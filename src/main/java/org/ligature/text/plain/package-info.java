/**
 * Finds the structure of plain text, whatever its dirt: paragraphs, headings, list items, rows of tables, notes.
 *
 * <p>Input: a text. Output: its {@link org.ligature.model.Passage}s, whose every character is mapped to the text. Invariants: a
 * passage holds no markup and no page furniture; its map never leaves the text; time and memory are linear in the text.
 */
@NullMarked
package org.ligature.text.plain;

import org.jspecify.annotations.NullMarked;
