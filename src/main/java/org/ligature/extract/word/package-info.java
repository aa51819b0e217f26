/**
 * The word lists of a pack, compiled so that tokens can be looked up in them; and where words end.
 *
 * <p>Input: lists of words and phrases, as a pack's files have them. Output: {@link org.ligature.extract.word.Phrases} that
 * say which list holds a word, or the longest phrase that begins at a token. Invariants: looking up never changes
 * anything, is safe from several threads, and costs no more than the longest phrase is long; case and the stop after an
 * abbreviation never matter.
 */
@NullMarked
package org.ligature.extract.word;

import org.jspecify.annotations.NullMarked;
