/**
 * Cuts a passage's text into words, numbers, Han characters and punctuation, and those into sentences.
 *
 * <p>Input: any text, and the word lists that say which words end in a full stop. Output: tokens and ranges of tokens, whose
 * offsets point into that text. Invariants: tokens are in order and never overlap; every char that is no blank belongs to
 * one; the work grows with the length of the text and not faster.
 */
@NullMarked
package org.ligature.extract.token;

import org.jspecify.annotations.NullMarked;
