/**
 * The frozen views of {@code publish} laid out for a terminal.
 *
 * <p>Input: a snapshot, a profile or claims, the words of a language, and the terminal's width. Output: text. Invariants: every
 * fact stands with its exact words and its source; what documents say can't steer the terminal; marks come with words.
 */
@NullMarked
package org.ligature.cli.view;

import org.jspecify.annotations.NullMarked;
