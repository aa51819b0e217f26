/**
 * Text for terminals: measured in columns, wrapped in any script, and with nothing in it that could steer the terminal.
 *
 * <p>Input: text, and how wide and colourful the place is. Output: lines. Invariants: no line is wider than asked, none ends in
 * a blank, no character of the text is lost, no control character reaches the output but the line feeds and colours written
 * here.
 */
@NullMarked
package org.ligature.cli.term;

import org.jspecify.annotations.NullMarked;
